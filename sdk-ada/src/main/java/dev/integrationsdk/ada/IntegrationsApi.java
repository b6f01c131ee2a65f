package dev.integrationsdk.ada;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Pages;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Ada's platform integrations. Thread-safe. An application's tests may implement it, as a lambda if they only update:
 * what they do not override throws an {@link UnsupportedOperationException}. The clients of this library implement all
 * of it.
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

    /**
     * Changes an integration by a decision on its present state: reads it, lets the function decide, and sends what
     * differs. Ada has no call that reads one, so the list is read up to it, 100 a page. An integration whose status is
     * known and is not development is refused before an update is sent.
     *
     * <p>Nothing protects against other editors, since Ada has no version: if somebody else changes the integration
     * between the reading and the update, that is overwritten in the fields that are sent, and only in those.
     *
     * @param id the id of the integration, as in {@link #update(String, UpdateIntegrationRequest)}
     * @param decide makes the request from the state; may be called several times
     * @return an edit, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation does not override this method
     */
    default Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no edit");
    }

    /**
     * As {@link #edit(String, Function)}: {@code edit(id, (current, u) -> u.name("Hub"))}.
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
            decide.accept(current, builder);
            return builder.build();
        });
    }

    /**
     * Lists all integrations that the instance owns.
     *
     * @return the pages, which send nothing before they are executed
     * @throws UnsupportedOperationException if an application's own implementation does not override {@link
     *     #list(ListIntegrationsRequest)}
     */
    default Pages<Integration> list() {
        return list(ListIntegrationsRequest.builder().build());
    }

    /**
     * Lists all integrations that the instance owns, page by page. Ada gives the whole address of each next page; one
     * on another origin than the client's base URL is an {@link
     * dev.integrationsdk.core.error.UnreadableResponseException}, and is not asked.
     *
     * @param query how many at a time
     * @return the pages, which send nothing before they are executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the query is null
     * @throws UnsupportedOperationException if an application's own implementation does not override this method
     */
    default Pages<Integration> list(ListIntegrationsRequest query) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no list");
    }

    /**
     * As {@link #list(ListIntegrationsRequest)}: {@code list(q -> q.limit(100))}.
     *
     * @param query sets on a new builder how many at a time; called at once, on this thread
     * @return the pages, which send nothing before they are executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the query breaks a documented limit
     * @throws UnsupportedOperationException if an application's own implementation does not override the other method
     */
    default Pages<Integration> list(Consumer<ListIntegrationsRequest.Builder> query) {
        ListIntegrationsRequest.Builder builder = ListIntegrationsRequest.builder();
        query.accept(builder);
        return list(builder.build());
    }

    /**
     * Creates an integration, in development. Its {@link Integration#clientSecret()} is in this answer only. Doing so
     * twice makes two: a call whose answer was lost is never sent again, and fails with the outcome {@link
     * dev.integrationsdk.core.error.Outcome#UNKNOWN}.
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
     * As {@link #create(CreateIntegrationRequest)}: {@code create(c -> c.name("Hub").author("Cool Shop")…)}.
     *
     * @param request sets on a new builder what it is to be; called at once, on this thread
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if a mandatory field is not set, or the
     *     request breaks a documented limit
     * @throws UnsupportedOperationException if an application's own implementation does not override the other method
     */
    default Call<Integration> create(Consumer<CreateIntegrationRequest.Builder> request) {
        CreateIntegrationRequest.Builder builder = CreateIntegrationRequest.builder();
        request.accept(builder);
        return create(builder.build());
    }
}
