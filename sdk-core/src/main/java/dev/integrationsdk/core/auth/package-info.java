/** Credentials, and how they are kept out of every text. */
@NullMarked
package dev.integrationsdk.core.auth;

import org.jspecify.annotations.NullMarked;
