/**
 * Ada: lists, creates and changes the platform integrations of one Ada instance.
 *
 * <p>An application begins with {@link dev.integrationsdk.ada.AdaClient}, of which it builds one for each instance and
 * keeps it. The client's {@link dev.integrationsdk.ada.IntegrationsApi} makes a call out of an id and an
 * {@link dev.integrationsdk.ada.UpdateIntegrationRequest}; executing the {@link dev.integrationsdk.core.Call} sends
 * it, and returns the {@link dev.integrationsdk.ada.Integration} of the answer. An {@link
 * dev.integrationsdk.core.Edit} reads the integration first, and sends what differs. What is not marked
 * {@code @Nullable} is never null.
 *
 * <ul>
 *   <li>Calls: {@code PATCH /api/v2/platform-integrations/{id}}, as documented at
 *       <a href="https://docs.ada.cx/reference/integrations/update-single-platform-integration">Update an
 *       integration</a>, {@code GET /api/v2/platform-integrations/}, at
 *       <a href="https://docs.ada.cx/reference/integrations/get-platform-integrations">List integrations</a>, and
 *       {@code POST /api/v2/platform-integrations/}, at
 *       <a href="https://docs.ada.cx/reference/integrations/create-platform-integration">Create an integration</a>,
 *       read in November 2026. Ada documents no call that reads or deletes one.
 *   <li>Credential: an API key or an OAuth access token of the instance that owns the integration, sent as {@code
 *       Authorization: Bearer …}.
 *   <li>Host: {@code https://{handle}.ada.support}, or {@code https://{handle}.{cluster}.ada.support}.
 *   <li>Limits: 10 requests a second, 100 a minute and 10,000 a day for each instance, as documented at
 *       <a href="https://docs.ada.cx/reference/introduction/limits">Limits</a>. No {@code Retry-After} is documented;
 *       one that is sent is honoured.
 *   <li>Bodies have at most 10 MB.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.ada;

import org.jspecify.annotations.NullMarked;
