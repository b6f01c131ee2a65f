/**
 * Odeus: changes an integration of one workspace.
 *
 * <ul>
 *   <li>Call: {@code PATCH /integrations/v1/{integrationId}}, as documented at <a
 *       href="https://www.odeus.ai/docs/developer/integrations-api/update-integration">Update Integration</a>, read in
 *       November 2026.
 *   <li>Credential: an API key with the scope {@code INTEGRATION_API}, sent as {@code Authorization: Bearer …}.
 *   <li>Host: {@code https://api.odeus.ai}, or {@code <deployment-url>/api/public} of a dedicated deployment.
 *   <li>Limits: a 429 is documented, but neither a number nor a {@code Retry-After}; one that is sent is honoured.
 *   <li>Errors: the statuses 400, 401, 403, 404 and 429 are documented, bodies for other calls only.
 * </ul>
 */
@NullMarked
package dev.integrationsdk.odeus;

import org.jspecify.annotations.NullMarked;
