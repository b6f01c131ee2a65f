package dev.integrationsdk.core;

/**
 * What a call answers that has nothing to tell beyond its success, such as a deletion. The vendor may answer a body all
 * the same; nothing is read of it.
 *
 * @since 0.1.0
 */
public enum NoContent {
    /** The only value. */
    INSTANCE
}
