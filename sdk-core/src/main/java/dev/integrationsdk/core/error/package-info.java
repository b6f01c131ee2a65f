/** What can go wrong, as one family of unchecked exceptions, each of which knows whether the change happened. */
@NullMarked
package dev.integrationsdk.core.error;

import org.jspecify.annotations.NullMarked;
