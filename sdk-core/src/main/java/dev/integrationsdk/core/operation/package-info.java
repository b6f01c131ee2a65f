/** What a vendor offers, as values: method, path, types. */
@NullMarked
package dev.integrationsdk.core.operation;

import org.jspecify.annotations.NullMarked;
