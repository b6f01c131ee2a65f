/**
 * Metrics of every call: {@link dev.integrationsdk.micrometer.MicrometerListener} writes them into a Micrometer registry.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.micrometer {
    requires transitive dev.integrationsdk.core;
    requires transitive micrometer.core;

    exports dev.integrationsdk.micrometer;
}
