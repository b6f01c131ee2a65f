/**
 * Credentials, and how they are kept out of every text.
 *
 * <p>For the modules of vendors: the builder of a client makes {@link dev.integrationsdk.core.auth.Credentials} of the
 * key or token that the application gives it, or that {@link dev.integrationsdk.core.auth.Environment} finds in a
 * variable. {@link dev.integrationsdk.core.auth.Secret} is the text of a credential, which prints as {@code ****}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.core.auth;

import org.jspecify.annotations.NullMarked;
