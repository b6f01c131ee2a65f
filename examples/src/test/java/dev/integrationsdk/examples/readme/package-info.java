/** The Java of the README, as code that compiles. */
@NullMarked
package dev.integrationsdk.examples.readme;

import org.jspecify.annotations.NullMarked;
