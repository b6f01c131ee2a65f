/**
 * Odeus: reads, creates and changes integrations of one workspace.
 *
 * <p>An application begins with {@link dev.integrationsdk.odeus.OdeusClient}, of which it builds one for each
 * workspace and keeps it. The client's {@link dev.integrationsdk.odeus.IntegrationsApi} makes a call out of an id and
 * an {@link dev.integrationsdk.odeus.UpdateIntegrationRequest}; executing the {@link dev.integrationsdk.core.Call}
 * sends it, and returns the {@link dev.integrationsdk.odeus.Integration} of the answer. A list comes as
 * {@link dev.integrationsdk.core.Pages}, and a change that depends on what is there is an
 * {@link dev.integrationsdk.core.Edit}. What is not marked {@code @Nullable} is never null.
 *
 * <ul>
 *   <li>Calls: {@code PATCH /integrations/v1/{integrationId}}, as documented at <a
 *       href="https://www.odeus.ai/docs/developer/integrations-api/update-integration">Update Integration</a>, and
 *       {@code GET /integrations/v1/{integrationId}}, at <a
 *       href="https://www.odeus.ai/docs/developer/integrations-api/get-integration">Get Integration</a>, read in November
 *       2026.
 *   <li>Calls that were found on the pages of Langdock only, whose white label Odeus is: {@code GET
 *       /integrations/v1/get}, <a
 *       href="https://docs.langdock.com/en/developer/integrations-api/list-integrations">List Integrations</a>, and {@code
 *       POST /integrations/v1/create}, <a
 *       href="https://docs.langdock.com/en/developer/integrations-api/create-integration">Create Integration</a>. There is
 *       none that deletes.
 *   <li>Other editors: nothing guards an integration against them, neither a version nor a condition.
 *   <li>Credential: an API key with the scope {@code INTEGRATION_API}, sent as {@code Authorization: Bearer …}.
 *   <li>Host: {@code https://api.odeus.ai}, or {@code <deployment-url>/api/public} of a dedicated deployment.
 *   <li>Limits: a 429 is documented, but neither a number nor a {@code Retry-After}; one that is sent is honoured.
 *   <li>Errors: the statuses 400, 401, 403, 404 and 429 are documented, bodies for other calls only.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.odeus;

import org.jspecify.annotations.NullMarked;
