/**
 * SigmaMind: changes an integration of one account.
 *
 * <ul>
 *   <li>Call: {@code PATCH /v1/integrations/{integrationId}}, as documented at <a
 *       href="https://docs.sigmamind.ai/api-reference/integrations/update-integration">Update Integration</a>, read in
 *       November 2026.
 *   <li>Credential: an API key out of the account's settings, sent as {@code X-API-Key}.
 *   <li>Host: {@code https://api.sigmamind.ai}.
 *   <li>Limits: none is documented, and no {@code Retry-After}; one that is sent is honoured.
 *   <li>Errors: neither a status nor a body is documented, so the HTTP status decides and the raw body is kept.
 * </ul>
 */
@NullMarked
package dev.integrationsdk.sigmamind;

import org.jspecify.annotations.NullMarked;
