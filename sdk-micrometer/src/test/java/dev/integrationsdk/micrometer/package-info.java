/** What a registry holds after calls that end in every way, over real sockets. */
@NullMarked
package dev.integrationsdk.micrometer;

import org.jspecify.annotations.NullMarked;
