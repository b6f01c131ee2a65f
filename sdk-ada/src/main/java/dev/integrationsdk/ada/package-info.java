/**
 * Ada: changes a platform integration of one Ada instance.
 *
 * <ul>
 *   <li>Call: {@code PATCH /api/v2/platform-integrations/{id}}, as documented at
 *       <a href="https://docs.ada.cx/reference/integrations/update-single-platform-integration">Update an integration</a>,
 *       read in November 2026.
 *   <li>Credential: an API key or an OAuth access token of the instance that owns the integration, sent as {@code
 *       Authorization: Bearer …}.
 *   <li>Host: {@code https://{handle}.ada.support}, or {@code https://{handle}.{cluster}.ada.support}.
 *   <li>Limits: 10 requests a second, 100 a minute and 10,000 a day for each instance, as documented at
 *       <a href="https://docs.ada.cx/reference/introduction/limits">Limits</a>. No {@code Retry-After} is documented; one
 *       that is sent is honoured.
 *   <li>Bodies have at most 10 MB.
 * </ul>
 */
@NullMarked
package dev.integrationsdk.ada;

import org.jspecify.annotations.NullMarked;
