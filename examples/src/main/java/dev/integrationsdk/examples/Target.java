package dev.integrationsdk.examples;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.testkit.Simulator;
import java.util.function.Function;

/**
 * An integration that was found, and two ways to rename it.
 *
 * @param vendor the vendor's name
 * @param server where it is held
 * @param edit reads it first, and is made of the new name
 * @param update is sent at once, and is made of the new name
 */
record Target(String vendor, Simulator server, Function<String, Edit<?>> edit, Function<String, Call<?>> update) {}
