/**
 * Membrane (formerly Integration.app): changes an integration of one workspace.
 *
 * <ul>
 *   <li>Call: {@code PATCH /integrations/{id}}, as documented at
 *       <a href="https://docs.getmembrane.com/api-reference/integrations/update-integration-partially">Update integration
 *       partially</a>, read in November 2026. No version header is documented there, and none is sent.
 *   <li>Credential: a token of the workspace, sent as {@code Authorization: Bearer …}. The usual ones are JWTs that expire
 *       after an hour or two: a supplier renews them while the client lives.
 *   <li>Host: {@code https://api.getmembrane.com}, or that of an installation of one's own.
 *   <li>Limits: no rate and no {@code Retry-After} is documented; one that is sent is honoured. Membrane ends a call after
 *       60 s.
 *   <li>Requests have at most 10 MB, and answers 30 MB, which is more than {@link
 *       dev.integrationsdk.core.ClientOptions#maxResponseBytes()} allows by default. See
 *       <a href="https://docs.getmembrane.com/docs/managing-membrane/limits">Limits</a>; an installation of one's own may
 *       have others.
 * </ul>
 */
@NullMarked
package dev.integrationsdk.membrane;

import org.jspecify.annotations.NullMarked;
