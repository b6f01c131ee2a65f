module shop {
    requires dev.integrationsdk.ada;
    requires dev.integrationsdk.membrane;
    requires dev.integrationsdk.micrometer;
    requires dev.integrationsdk.odeus;
    requires dev.integrationsdk.opentelemetry;
    requires dev.integrationsdk.sigmamind;
    requires dev.integrationsdk.testkit;
    requires dev.integrationsdk.truto;
}
