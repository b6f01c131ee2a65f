package dev.integrationsdk.membrane;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.Pages;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Membrane's integrations. Thread-safe; an application's tests may implement it, {@link #update(String,
 * UpdateIntegrationRequest)} alone if they need no more: every other operation throws {@link
 * UnsupportedOperationException} unless it is overridden. The clients of this library have them all.
 *
 * <p>Where an id is asked for, the uuid or the key may do as well: Membrane's documents say so of {@link #get} and {@link
 * #restore}, and its own client puts them everywhere. A key may name several integrations.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public interface IntegrationsApi {

    /**
     * Changes an integration; what the request does not set stays as it is. One that is
     * {@linkplain Integration#isReadOnly() read-only} or archived cannot be changed; what Membrane answers for it is
     * not documented. Of two updates at the same time the last wins, see {@link Integration#revision()}.
     *
     * @param id the id of the integration, at most 256 characters. Membrane's own client also puts the key here, which
     *     may name several integrations
     * @param request what to change
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one, or the request has more
     *     than 10 MiB or is nested deeper than 200
     */
    Call<Integration> update(String id, UpdateIntegrationRequest request);

    /**
     * As {@link #update(String, UpdateIntegrationRequest)}:
     * {@code update(id, u -> u.name("Drive").description("Files"))}.
     *
     * @param id the id of the integration, as there
     * @param request sets on a new builder what to change; called at once, on this thread
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request breaks a documented rule, or
     *     changes nothing
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
     * <p>An integration that is {@linkplain Integration#isReadOnly() read-only} or archived is refused before anything is
     * sent. {@link Integration#parameters()} and {@link Integration#optionsConfig()} may be left out or masked when they
     * are read, and some fields of a request, such as the logo in Base64, are in no answer: whether they differ cannot be
     * known.
     *
     * <p><b>Other editors.</b> Membrane has no version to guard by, since {@link Integration#revision()} cannot be sent
     * back: what somebody else changes between the reading and the update is overwritten in the fields that are sent, and
     * only in those.
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
     * {@code edit(id, (current, u) -> u.description("Files"))}. A builder on which nothing is set
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
     * Reads an integration. See <a
     * href="https://docs.getmembrane.com/api-reference/integrations/get-integration-by-selector">Get integration by
     * selector</a>. Secrets are not asked for, so {@link Integration#parameters()} may be without them.
     *
     * @param id the id, uuid or key of the integration, at most 256 characters
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Call<Integration> get(String id) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no get");
    }

    /**
     * Lists all integrations of the workspace that are not archived, as {@link #list(ListIntegrationsRequest)} does.
     *
     * @return the list, which asks for no page before it is read
     * @throws UnsupportedOperationException as there
     */
    default Pages<Integration> list() {
        return list(ListIntegrationsRequest.builder().build());
    }

    /**
     * As {@link #list(ListIntegrationsRequest)}: {@code list(l -> l.search("drive").limit(100))}.
     *
     * @param query sets on a new builder which integrations to list; called at once, on this thread
     * @return the list, which asks for no page before it is read
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the query breaks a documented limit
     * @throws UnsupportedOperationException as there
     */
    default Pages<Integration> list(Consumer<ListIntegrationsRequest.Builder> query) {
        ListIntegrationsRequest.Builder builder = ListIntegrationsRequest.builder();
        query.accept(builder);
        return list(builder.build());
    }

    /**
     * Lists the workspace's integrations, page by page. See <a
     * href="https://docs.getmembrane.com/api-reference/integrations/list-all-integrations">List all integrations</a>. The
     * order is not documented.
     *
     * @param query which integrations to list
     * @return the list, which asks for no page before it is read
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the query is null
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Pages<Integration> list(ListIntegrationsRequest query) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no list");
    }

    /**
     * Creates an integration. Each execution creates another one, so that after an unknown outcome it is not sent again:
     * a {@linkplain CreateIntegrationRequest#uuid() uuid} of one's own, which no two may share, makes it possible to
     * {@linkplain #get look} whether it was created. See <a
     * href="https://docs.getmembrane.com/api-reference/integrations/create-a-new-integration">Create a new
     * integration</a>.
     *
     * @param request what to create
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the request is null, has more than 10 MiB or is
     *     nested deeper than 200
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Call<Integration> create(CreateIntegrationRequest request) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no create");
    }

    /**
     * As {@link #create(CreateIntegrationRequest)}: {@code create(c -> c.key("drive").connectorKey("google-drive"))}.
     *
     * @param request sets on a new builder what to create; called at once, on this thread
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request breaks a documented rule
     * @throws UnsupportedOperationException as there
     */
    default Call<Integration> create(Consumer<CreateIntegrationRequest.Builder> request) {
        CreateIntegrationRequest.Builder builder = CreateIntegrationRequest.builder();
        request.accept(builder);
        return create(builder.build());
    }

    /**
     * Replaces an integration as a whole. <b>What the request does not set is lost</b>, secrets included: to change some
     * fields, use {@link #update(String, UpdateIntegrationRequest)}. It is the {@code PUT} of Membrane's published OpenAPI
     * document, which calls it {@code updateIntegration} and does not say what happens to a field that is left out; that
     * it is lost is what a PUT means. Nothing guards against other editors.
     *
     * @param id the id of the integration, as for {@link #update(String, UpdateIntegrationRequest)}
     * @param request all that the integration is to be
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one, or the request has more
     *     than 10 MiB or is nested deeper than 200
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Call<Integration> replace(String id, CreateIntegrationRequest request) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no replace");
    }

    /**
     * As {@link #replace(String, CreateIntegrationRequest)}, with a new builder: <b>what is not set on it is lost</b>.
     *
     * @param id the id of the integration, as there
     * @param request sets on a new builder all that the integration is to be; called at once, on this thread
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException also if the request breaks a documented rule
     * @throws UnsupportedOperationException as there
     */
    default Call<Integration> replace(String id, Consumer<CreateIntegrationRequest.Builder> request) {
        CreateIntegrationRequest.Builder builder = CreateIntegrationRequest.builder();
        request.accept(builder);
        return replace(id, builder.build());
    }

    /**
     * Archives an integration: it stays, with {@link Integration#archivedAt()} set, is in no list that does not ask for
     * archived ones, and cannot be changed before it is {@linkplain #restore restored}. It is the {@code DELETE} of
     * Membrane's published OpenAPI document.
     *
     * @param id the id of the integration, as for {@link #update(String, UpdateIntegrationRequest)}
     * @return a call, which sends nothing before it is executed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Call<NoContent> archive(String id) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no archive");
    }

    /**
     * Restores an archived integration. It is {@code POST …/restore} of Membrane's published OpenAPI document, which
     * promises of the answer only what all elements of a workspace have in common, and does not say what becomes of an
     * integration that is not archived. That it stays as it is is assumed.
     *
     * @param id the id, uuid or key of the integration, at most 256 characters
     * @return a call, which sends nothing before it is executed; its answer may have few members beside the name
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     * @throws UnsupportedOperationException if an application's own implementation has not overridden it; the clients of
     *     this library have it
     */
    default Call<Integration> restore(String id) {
        throw new UnsupportedOperationException("this implementation of IntegrationsApi has no restore");
    }
}
