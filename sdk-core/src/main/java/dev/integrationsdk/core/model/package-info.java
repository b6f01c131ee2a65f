/**
 * The kinds of values that requests and responses are made of: open JSON, three-state changes, open enumerations and
 * timestamps.
 *
 * <p>An application fills requests with them and reads them from responses. {@link dev.integrationsdk.core.model.Json}
 * is the one to begin with: it is any value that a vendor leaves open, and every member that this library does not
 * know. {@link dev.integrationsdk.core.model.Change} is the type of a field that can be cleared, which the builders of
 * requests make of a plain value. {@link dev.integrationsdk.core.model.MergePatch} changes some members of a JSON
 * object and leaves the rest.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.core.model;

import org.jspecify.annotations.NullMarked;
