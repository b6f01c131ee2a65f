module shop {
    requires dev.integrationsdk.ada;
    requires dev.integrationsdk.membrane;
    requires dev.integrationsdk.odeus;
    requires dev.integrationsdk.sigmamind;
    requires dev.integrationsdk.testkit;
    requires dev.integrationsdk.truto;
}
