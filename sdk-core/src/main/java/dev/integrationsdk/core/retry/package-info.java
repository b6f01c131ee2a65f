/** When a failed attempt is repeated, and after which wait. */
@NullMarked
package dev.integrationsdk.core.retry;

import org.jspecify.annotations.NullMarked;
