/**
 * The kinds of values that requests and responses are made of: open JSON, three-state changes, open enumerations and
 * timestamps.
 */
@NullMarked
package dev.integrationsdk.core.model;

import org.jspecify.annotations.NullMarked;
