/**
 * Truto: lists, reads, creates, changes and deletes the integrations of a team.
 *
 * <p>An application begins with {@link dev.integrationsdk.truto.TrutoClient}, of which it builds one for each token
 * and keeps it. The client's {@link dev.integrationsdk.truto.IntegrationsApi} makes a call out of an id and an
 * {@link dev.integrationsdk.truto.UpdateIntegrationRequest}; executing the {@link dev.integrationsdk.core.Call} sends
 * it, and returns the {@link dev.integrationsdk.truto.Integration} of the answer. An {@link
 * dev.integrationsdk.core.Edit} reads the integration first, and sends what differs. What is not marked
 * {@code @Nullable} is never null.
 *
 * <ul>
 *   <li>Calls: {@code PATCH /integrations/{id}}, as documented at
 *       <a href="https://www.truto.one/docs/api-reference/admin/integrations/update">Update Integration</a>, and
 *       {@code GET /integrations/{id}}, at
 *       <a href="https://www.truto.one/docs/api-reference/admin/integrations/get">Get Integration</a>, read in
 *       November 2026. Truto's own clients send both to {@code /integration/{id}}; {@code singularPath(true)} on the
 *       client's builder does the same.
 *   <li>Also {@code GET /integration}, at
 *       <a href="https://www.truto.one/docs/api-reference/admin/integrations/list">List Integrations</a>, {@code POST
 *       /integration}, at
 *       <a href="https://www.truto.one/docs/api-reference/admin/integrations/create">Create Integration</a>, and
 *       {@code DELETE /integration/{id}}, which is on no page, but in Truto's own clients.
 *   <li>Credential: an API token, which belongs to one environment, sent as {@code Authorization: Bearer …}.
 *   <li>Host: {@code https://api.truto.one}, or one of your own.
 *   <li>Concurrency: each update names the version that it was made for; Truto refuses it with 400 if that is no longer
 *       the current one, which is a {@link dev.integrationsdk.core.error.ConflictException} here.
 *   <li>Limits: 500 requests in 10 seconds for each token; more are refused with 429 and a {@code Retry-After}, which
 *       is honoured. Truto says so in its notes for agents, not in its reference.
 *   <li>The reference prints the body's members without all of their names:
 *       {@link dev.integrationsdk.truto.Integration} and {@link dev.integrationsdk.truto.Team} say which ones are
 *       reconstructed.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.truto;

import org.jspecify.annotations.NullMarked;
