package dev.integrationsdk.ada;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CheckReturnValue;
import java.util.function.Consumer;

/**
 * Ada's platform integrations. Thread-safe; an application's tests may implement it.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public interface IntegrationsApi {

    /**
     * Changes an integration; what the request does not set stays as it is. Only an integration in development may be
     * changed; what Ada answers for another is not documented.
     *
     * @param id the id of the integration, at most 256 characters
     * @param request what to change
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one, or the request has more
     *     than 10 MiB or is nested deeper than 200
     */
    Call<Integration> update(String id, UpdateIntegrationRequest request);

    /**
     * As {@link #update(String, UpdateIntegrationRequest)}: {@code update(id, u -> u.name("Hub").clearIconUrl())}.
     *
     * @param id the id of the integration, as there
     * @param request sets on a new builder what to change; called at once, on this thread
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request breaks a documented limit
     */
    default Call<Integration> update(String id, Consumer<UpdateIntegrationRequest.Builder> request) {
        UpdateIntegrationRequest.Builder builder = UpdateIntegrationRequest.builder();
        request.accept(builder);
        return update(id, builder.build());
    }
}
