package dev.integrationsdk.odeus;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Pages;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Odeus' integrations. Odeus is a white label of Langdock, which publishes the same pages; two of them were found there
 * only. No page names a call that deletes an integration.
 *
 * <p>Thread-safe; an application's tests may implement it, {@link #update(String, UpdateIntegrationRequest)} alone if
 * they need no more: every other operation throws {@link UnsupportedOperationException} unless it is overridden. The
 * clients of this library have them all.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public interface IntegrationsApi {

    /**
     * Changes an integration; what the request does not set stays as it is. The API key needs the scope {@code
     * INTEGRATION_API} and access to the integration, or Odeus answers 403. See
     * <a href="https://www.odeus.ai/docs/developer/integrations-api/update-integration">Update Integration</a>.
     *
     * @param id the id of the integration, a UUID such as {@code 550e8400-e29b-41d4-a716-446655440000}
     * @param request what to change
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id is not a UUID, or the request has more
     *     than 10 MiB or is nested deeper than 200
     */
    Call<Integration> update(String id, UpdateIntegrationRequest request);

    /**
     * As {@link #update(String, UpdateIntegrationRequest)}: {@code update(id, u -> u.name("Hub").color("#1E90FF"))}.
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
     * It reads the integration, asks the function, and sends only what differs, or nothing. The icon's URL and the color are
     * in no answer: whether they differ cannot be known.
     *
     * <p><b>Other editors.</b> Odeus has no version to guard by: what somebody else changes between the reading and
     * the update is overwritten in the fields that are sent, and only in those.
     *
     * @param id the id of the integration, as for {@link #update(String, UpdateIntegrationRequest)}
     * @param decide makes the changes from the integration as it was read; it may be asked several times, so it must do
     *     nothing else. A request that changes nothing is allowed here: the edit then changes nothing
     * @return an edit, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id is not a UUID
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
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id is not a UUID
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
     * Reads an integration. The API key needs the scope {@code INTEGRATION_API} and access to the integration, or Odeus
     * answers 403. See
     * <a href="https://www.odeus.ai/docs/developer/integrations-api/get-integration">Get Integration</a>.
     *
     * @param id the id of the integration, a UUID such as {@code 550e8400-e29b-41d4-a716-446655440000}
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id is not a UUID
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Call<Integration> get(String id) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no get");
    }

    /**
     * Lists the workspace's integrations, own ones and those of the vendor, on a single page. The API key needs the scope
     * {@code INTEGRATION_API} or {@code ASSISTANT_API}. An element has fewer members than {@link #get} answers. See <a
     * href="https://docs.langdock.com/en/developer/integrations-api/list-integrations">Langdock's page</a>; no such page
     * of Odeus' own was found.
     *
     * @return the list, which is not asked for before it is read
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Pages<Integration> list() {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no list");
    }

    /**
     * Creates an integration, without any authentication, action or trigger. The API key needs the scope {@code
     * INTEGRATION_API}. Each execution creates another one, so that after an unknown outcome it is not sent again: {@link
     * #list()} tells whether it was created. See <a
     * href="https://docs.langdock.com/en/developer/integrations-api/create-integration">Langdock's page</a>; no such page
     * of Odeus' own was found.
     *
     * @param request what to create
     * @return a call, which sends nothing before it is executed; its answer has the id
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the request has more than 10 MiB or is nested
     *     deeper than 200
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Call<Integration> create(CreateIntegrationRequest request) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no create");
    }

    /**
     * As {@link #create(CreateIntegrationRequest)}: {@code create(c -> c.name("Hub").description("Orders"))}.
     *
     * @param request sets on a new builder what to create; called at once, on this thread
     * @return a call, which sends nothing before it is executed; its answer has the id
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the name is missing, or the request breaks a
     *     documented limit
     * @throws UnsupportedOperationException as there
     */
    default Call<Integration> create(Consumer<CreateIntegrationRequest.Builder> request) {
        CreateIntegrationRequest.Builder builder = CreateIntegrationRequest.builder();
        request.accept(builder);
        return create(builder.build());
    }
}
