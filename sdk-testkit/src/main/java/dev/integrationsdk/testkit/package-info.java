/** In-process simulators of the five vendors, for the tests of applications. */
@NullMarked
package dev.integrationsdk.testkit;

import org.jspecify.annotations.NullMarked;
