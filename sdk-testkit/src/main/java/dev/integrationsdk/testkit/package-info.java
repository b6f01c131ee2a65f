/**
 * In-process simulators of the five vendors, for the tests of applications: real HTTP servers on the loopback
 * interface, which keep the rules that the vendors document. They need neither the internet nor an account.
 *
 * <p>A test begins with the simulator of its vendor, such as {@link dev.integrationsdk.testkit.AdaSimulator}:
 * {@code start()} starts one, or {@link dev.integrationsdk.testkit.SimulatorExtension} hands one to a JUnit test and
 * closes it afterwards. What all have in common is in {@link dev.integrationsdk.testkit.Simulator}.
 * {@link dev.integrationsdk.testkit.Fault} is something that goes wrong with one request, such as an answer that is
 * lost after the change was applied.
 *
 * <p>The simulators know nothing of the clients of this library: whatever speaks HTTP can be tested with them. What is
 * not marked {@code @Nullable} is never null.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.testkit;

import org.jspecify.annotations.NullMarked;
