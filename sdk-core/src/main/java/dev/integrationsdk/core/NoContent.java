package dev.integrationsdk.core;

/**
 * What a call answers that has nothing to tell beyond its success, such as a deletion. If the vendor answers a body all
 * the same, it only has to begin as JSON, so that no portal or proxy is taken for the vendor.
 *
 * @since 0.1.0
 */
public enum NoContent {
    /** The only value. */
    INSTANCE
}
