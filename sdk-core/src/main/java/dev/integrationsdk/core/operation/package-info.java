/**
 * What a vendor offers, as values: method, path, types.
 *
 * <p>For the modules of vendors: each keeps its {@link dev.integrationsdk.core.operation.Operation} in a constant,
 * begun with {@link dev.integrationsdk.core.operation.Operation#patch}. With an id, which is checked here, and a
 * request it is what {@link dev.integrationsdk.core.ApiClient#call} takes. Applications do not meet these types.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.core.operation;

import org.jspecify.annotations.NullMarked;
