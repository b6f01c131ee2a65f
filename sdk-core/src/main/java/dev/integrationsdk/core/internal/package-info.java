/**
 * The pipeline from a call to its result.
 *
 * <p>{@code ApiClient} uses it, and begins with {@code Planner}, which makes a call of an operation with its values.
 * {@code Pipeline} is what the calls of one client share; {@code SyncRun} and {@code AsyncRun} run a call, each with an
 * {@code Execution} that counts its attempts and knows what they did. Exported to nobody.
 */
@NullMarked
package dev.integrationsdk.core.internal;

import org.jspecify.annotations.NullMarked;
