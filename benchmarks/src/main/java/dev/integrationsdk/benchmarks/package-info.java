/** What an update costs, in time, memory and at the start, beside the same update without this library. */
@NullMarked
package dev.integrationsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
