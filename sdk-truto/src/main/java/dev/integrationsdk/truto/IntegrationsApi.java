package dev.integrationsdk.truto;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.Pages;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Truto's integrations. Thread-safe. An application's tests may implement it, as a lambda if they only update: what
 * they do not override throws an {@link UnsupportedOperationException}. The clients of this library implement all of
 * it.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public interface IntegrationsApi {

    /**
     * Changes an integration; what the request does not set stays as it is. If the request's version is not the current
     * one, executing the call throws a {@link dev.integrationsdk.core.error.ConflictException} and nothing has changed.
     *
     * @param id the id of the integration, a UUID on Truto's page, at most 256 characters
     * @param request what to change, and the version that the change was made for
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one, or the request has more
     *     than 10 MiB or is nested deeper than 200
     */
    Call<Integration> update(String id, UpdateIntegrationRequest request);

    /**
     * As {@link #update(String, UpdateIntegrationRequest)}: {@code update(id, u -> u.version(3).isBeta(false))}.
     *
     * @param id the id of the integration, as there
     * @param request sets on a new builder what to change; called at once, on this thread
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request has no version, changes nothing
     *     or breaks another rule of the page
     */
    default Call<Integration> update(String id, Consumer<UpdateIntegrationRequest.Builder> request) {
        UpdateIntegrationRequest.Builder builder = UpdateIntegrationRequest.builder();
        request.accept(builder);
        return update(id, builder.build());
    }

    /**
     * Changes an integration by a decision on its present state: reads it, lets the function decide, and sends what
     * differs.
     *
     * <p>The version protects against other editors. If the integration was changed between the reading and the update,
     * Truto refuses the update, and the function decides again from the new state; nobody's change is overwritten.
     *
     * @param id the id of the integration, as in {@link #update(String, UpdateIntegrationRequest)}
     * @param decide makes the request from the state, whose version it has to name; may be called several times
     * @return an edit, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation does not override this method
     */
    default Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no edit");
    }

    /**
     * As {@link #edit(String, Function)}, with the version of the state already set:
     * {@code edit(id, (current, u) -> u.isBeta(false))}. Should Truto not tell the version, which its page does not
     * promise, it has to be set here; else executing the edit throws an {@link
     * dev.integrationsdk.core.error.InvalidRequestException}.
     *
     * @param id the id of the integration, as there
     * @param decide sets on a new builder what to change of the state; may be called several times
     * @return an edit, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation does not override the other method
     */
    default Edit<Integration> edit(
            String id, BiConsumer<? super Integration, ? super UpdateIntegrationRequest.Builder> decide) {
        return edit(id, current -> {
            UpdateIntegrationRequest.Builder builder = UpdateIntegrationRequest.builder();
            current.version().ifPresent(builder::version);
            decide.accept(current, builder);
            return builder.build();
        });
    }

    /**
     * Reads an integration. Its {@link Integration#version()} is what an update has to name.
     *
     * @param id the id of the integration, as in {@link #update(String, UpdateIntegrationRequest)}
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation does not override this method
     */
    default Call<Integration> get(String id) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no get");
    }

    /**
     * Lists all integrations that the token reaches: those of its team, those of Truto, and those that other teams
     * share.
     *
     * @return the pages, which send nothing before they are executed
     * @throws UnsupportedOperationException if an application's own implementation does not override {@link
     *     #list(ListIntegrationsRequest)}
     */
    default Pages<Integration> list() {
        return list(ListIntegrationsRequest.builder().build());
    }

    /**
     * Lists integrations, page by page.
     *
     * @param query which ones, and how many at a time
     * @return the pages, which send nothing before they are executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the query is null
     * @throws UnsupportedOperationException if an application's own implementation does not override this method
     */
    default Pages<Integration> list(ListIntegrationsRequest query) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no list");
    }

    /**
     * As {@link #list(ListIntegrationsRequest)}: {@code list(q -> q.category("crm").limit(50))}.
     *
     * @param query sets on a new builder which ones; called at once, on this thread
     * @return the pages, which send nothing before they are executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the query breaks a rule
     * @throws UnsupportedOperationException if an application's own implementation does not override the other method
     */
    default Pages<Integration> list(Consumer<ListIntegrationsRequest.Builder> query) {
        ListIntegrationsRequest.Builder builder = ListIntegrationsRequest.builder();
        query.accept(builder);
        return list(builder.build());
    }

    /**
     * Creates an integration. Doing so twice makes two: a call whose answer was lost is never sent again, and fails
     * with the outcome {@link dev.integrationsdk.core.error.Outcome#UNKNOWN}.
     *
     * @param request what it is to be
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the request is null, has more than 10 MiB, or is
     *     nested deeper than 200
     * @throws UnsupportedOperationException if an application's own implementation does not override this method
     */
    default Call<Integration> create(CreateIntegrationRequest request) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no create");
    }

    /**
     * As {@link #create(CreateIntegrationRequest)}: {@code create(c -> c.name("my_custom_crm").config(config))}.
     *
     * @param request sets on a new builder what it is to be; called at once, on this thread
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request has no name, or breaks another
     *     rule of the page
     * @throws UnsupportedOperationException if an application's own implementation does not override the other method
     */
    default Call<Integration> create(Consumer<CreateIntegrationRequest.Builder> request) {
        CreateIntegrationRequest.Builder builder = CreateIntegrationRequest.builder();
        request.accept(builder);
        return create(builder.build());
    }

    /**
     * Deletes an integration. It is on no page of Truto's reference; Truto's own clients have it. What becomes of
     * accounts that are connected with it is not documented.
     *
     * @param id the id of the integration, as in {@link #update(String, UpdateIntegrationRequest)}
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation does not override this method
     */
    default Call<NoContent> delete(String id) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no delete");
    }
}
