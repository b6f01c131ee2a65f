package dev.integrationsdk.sigmamind;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CheckReturnValue;
import java.util.function.Consumer;

/** SigmaMind's integrations. Thread-safe; an application's tests may implement it. */
@CheckReturnValue
public interface IntegrationsApi {

    /**
     * Changes an integration; what the request does not set stays as it is. See
     * <a href="https://docs.sigmamind.ai/api-reference/integrations/update-integration">Update Integration</a>.
     *
     * @param id the id of the integration, such as {@code intg-AuUKK371Spr5}, at most 256 characters
     * @param request what to change
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one, or the request is too
     *     large
     */
    Call<Integration> update(String id, UpdateIntegrationRequest request);

    /**
     * As {@link #update(String, UpdateIntegrationRequest)}: {@code update(id, u -> u.name("my_shop"))}.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request changes nothing or breaks a
     *     documented limit
     */
    default Call<Integration> update(String id, Consumer<UpdateIntegrationRequest.Builder> request) {
        UpdateIntegrationRequest.Builder builder = UpdateIntegrationRequest.builder();
        request.accept(builder);
        return update(id, builder.build());
    }
}
