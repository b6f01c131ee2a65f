@NullMarked
package dev.integrationsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
