/** The Java of the README and of the pages in docs, as code that compiles and, where it can, runs. */
@NullMarked
package dev.integrationsdk.examples.readme;

import org.jspecify.annotations.NullMarked;
