/**
 * A trace of every call: {@link dev.integrationsdk.opentelemetry.OpenTelemetryListener} makes its spans.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.opentelemetry {
    requires transitive dev.integrationsdk.core;
    requires transitive io.opentelemetry.api;
    requires transitive io.opentelemetry.context;

    exports dev.integrationsdk.opentelemetry;
}
