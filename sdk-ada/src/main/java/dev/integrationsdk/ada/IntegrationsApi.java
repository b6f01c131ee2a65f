package dev.integrationsdk.ada;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CheckReturnValue;
import java.util.function.Consumer;

/** Ada's platform integrations. Thread-safe; an application's tests may implement it. */
@CheckReturnValue
public interface IntegrationsApi {

    /**
     * Changes an integration; what the request does not set stays as it is. Only an integration in development may be
     * changed; what Ada answers for another is not documented.
     *
     * @param id the id of the integration, at most 256 characters
     * @param request what to change
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one, or the request is too large
     */
    Call<Integration> update(String id, UpdateIntegrationRequest request);

    /**
     * As {@link #update(String, UpdateIntegrationRequest)}: {@code update(id, u -> u.name("Hub").clearIconUrl())}.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request breaks a documented limit
     */
    default Call<Integration> update(String id, Consumer<UpdateIntegrationRequest.Builder> request) {
        UpdateIntegrationRequest.Builder builder = UpdateIntegrationRequest.builder();
        request.accept(builder);
        return update(id, builder.build());
    }
}
