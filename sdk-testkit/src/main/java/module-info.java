/**
 * Simulators of the five vendors, for the tests of applications: real HTTP servers in the test's own JVM.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.testkit {
    requires com.fasterxml.jackson.databind;
    requires mockwebserver3;
    requires okhttp3;
    requires static org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.integrationsdk.testkit;
}
