/**
 * SigmaMind: reads and changes an integration of one account.
 *
 * <p>An application begins with {@link dev.integrationsdk.sigmamind.SigmaMindClient}, of which it builds one for each
 * account and keeps it. The client's {@link dev.integrationsdk.sigmamind.IntegrationsApi} makes a call out of an id and
 * an {@link dev.integrationsdk.sigmamind.UpdateIntegrationRequest}; executing the {@link dev.integrationsdk.core.Call}
 * sends it, and returns the {@link dev.integrationsdk.sigmamind.Integration} of the answer. A change that depends on
 * what is there is an {@link dev.integrationsdk.core.Edit}. What is not marked {@code @Nullable} is never null.
 *
 * <ul>
 *   <li>Calls: {@code PATCH /v1/integrations/{integrationId}}, as documented at <a
 *       href="https://docs.sigmamind.ai/api-reference/integrations/update-integration">Update Integration</a>, and
 *       {@code GET /v1/integrations/{integrationId}}, at <a
 *       href="https://docs.sigmamind.ai/api-reference/integrations/get-integration">Get Integration</a>, both read in
 *       November 2026. No call is documented that lists, creates or deletes integrations.
 *   <li>Other editors: nothing guards an integration against them, neither a version nor a condition.
 *   <li>Credential: an API key out of the account's settings, sent as {@code X-API-Key}.
 *   <li>Host: {@code https://api.sigmamind.ai}.
 *   <li>Limits: none is documented, and no {@code Retry-After}; one that is sent is honoured.
 *   <li>Errors: neither a status nor a body is documented, so the HTTP status decides and the raw body is kept.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.sigmamind;

import org.jspecify.annotations.NullMarked;
