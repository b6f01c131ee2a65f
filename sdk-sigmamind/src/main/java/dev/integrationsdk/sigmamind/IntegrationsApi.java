package dev.integrationsdk.sigmamind;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.Edit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * SigmaMind's integrations. Thread-safe; an application's tests may implement it, {@link #update(String,
 * UpdateIntegrationRequest)} alone if they need no more: every other operation throws {@link
 * UnsupportedOperationException} unless it is overridden. The clients of this library have them all.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public interface IntegrationsApi {

    /**
     * Changes an integration; what the request does not set stays as it is. See
     * <a href="https://docs.sigmamind.ai/api-reference/integrations/update-integration">Update Integration</a>.
     *
     * @param id the id of the integration, such as {@code intg-AuUKK371Spr5}, at most 256 characters
     * @param request what to change
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one, or the request has more
     *     than 10 MiB or is nested deeper than 200
     */
    Call<Integration> update(String id, UpdateIntegrationRequest request);

    /**
     * As {@link #update(String, UpdateIntegrationRequest)}: {@code update(id, u -> u.name("my_shop"))}.
     *
     * @param id the id of the integration, as there
     * @param request sets on a new builder what to change; called at once, on this thread
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request changes nothing or breaks a
     *     documented limit
     */
    default Call<Integration> update(String id, Consumer<UpdateIntegrationRequest.Builder> request) {
        UpdateIntegrationRequest.Builder builder = UpdateIntegrationRequest.builder();
        request.accept(builder);
        return update(id, builder.build());
    }

    /**
     * Changes an integration by what it is now: {@code edit(id, current -> UpdateIntegrationRequest.builder()…build())}.
     * It reads the integration, asks the function, and sends only what differs, or nothing.
     *
     * <p><b>Other editors.</b> SigmaMind has no version to guard by: what somebody else changes between the reading and
     * the update is overwritten in the fields that are sent, and only in those.
     *
     * @param id the id of the integration, as for {@link #update(String, UpdateIntegrationRequest)}
     * @param decide makes the changes from the integration as it was read; it may be asked several times, so it must do
     *     nothing else. A request that changes nothing is allowed here: the edit then changes nothing
     * @return an edit, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no edit");
    }

    /**
     * As {@link #edit(String, Function)}, with a new builder for each time that it is decided:
     * {@code edit(id, (current, u) -> u.description("Orders"))}. A builder on which nothing is set
     * changes nothing.
     *
     * @param id the id of the integration, as there
     * @param decide sets on the builder what to change of the integration as it was read; it may be asked several times,
     *     so it must do nothing else
     * @return an edit, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException as there
     */
    default Edit<Integration> edit(
            String id, BiConsumer<? super Integration, ? super UpdateIntegrationRequest.Builder> decide) {
        return edit(id, current -> {
            UpdateIntegrationRequest.Builder builder = UpdateIntegrationRequest.builder();
            decide.accept(current, builder);
            return builder.build();
        });
    }

    /**
     * Reads an integration. See
     * <a href="https://docs.sigmamind.ai/api-reference/integrations/get-integration">Get Integration</a>.
     *
     * @param id the id of the integration, such as {@code intg-AuUKK371Spr5}, at most 256 characters
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Call<Integration> get(String id) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no get");
    }
}
