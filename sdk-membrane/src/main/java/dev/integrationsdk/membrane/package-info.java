/**
 * Membrane (formerly Integration.app): reads, creates, changes and archives integrations of one workspace.
 *
 * <p>An application begins with {@link dev.integrationsdk.membrane.MembraneClient}, of which it builds one for each
 * workspace and keeps it. The client's {@link dev.integrationsdk.membrane.IntegrationsApi} makes a call out of an id
 * and an {@link dev.integrationsdk.membrane.UpdateIntegrationRequest}; executing the
 * {@link dev.integrationsdk.core.Call} sends it, and returns the {@link dev.integrationsdk.membrane.Integration} of the
 * answer. A list comes as {@link dev.integrationsdk.core.Pages}, and a change that depends on what is there is an
 * {@link dev.integrationsdk.core.Edit}. What is not marked {@code @Nullable} is never null.
 *
 * <ul>
 *   <li>Calls: {@code PATCH /integrations/{id}}, as documented at
 *       <a href="https://docs.getmembrane.com/api-reference/integrations/update-integration-partially">Update
 *       integration partially</a>; {@code GET /integrations/{id}},
 *       <a href="https://docs.getmembrane.com/api-reference/integrations/get-integration-by-selector">Get integration by
 *       selector</a>; {@code GET /integrations},
 *       <a href="https://docs.getmembrane.com/api-reference/integrations/list-all-integrations">List all
 *       integrations</a>; {@code POST /integrations},
 *       <a href="https://docs.getmembrane.com/api-reference/integrations/create-a-new-integration">Create a new
 *       integration</a>; all read in November 2026. {@code PUT /integrations/{id}}, {@code DELETE /integrations/{id}} and
 *       {@code POST /integrations/{id}/restore} stand in Membrane's published OpenAPI document. No version header is
 *       documented on the page of the update, and none is sent.
 *   <li>Other editors: nothing guards an integration against them; its revision cannot be sent back.
 *   <li>Credential: a token of the workspace, sent as {@code Authorization: Bearer …}. The usual ones are JWTs that
 *       expire after an hour or two: a supplier renews them while the client lives.
 *   <li>Host: {@code https://api.getmembrane.com}, or that of an installation of one's own.
 *   <li>Limits: no rate and no {@code Retry-After} is documented; one that is sent is honoured. Membrane ends a call
 *       after 60 s.
 *   <li>Requests have at most 10 MB, and answers 30 MB, which is more than
 *       {@link dev.integrationsdk.core.ClientOptions#maxResponseBytes()} allows by default. See
 *       <a href="https://docs.getmembrane.com/docs/managing-membrane/limits">Limits</a>; an installation of one's own
 *       may have others.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.membrane;

import org.jspecify.annotations.NullMarked;
