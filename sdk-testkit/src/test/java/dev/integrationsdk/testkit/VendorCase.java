package dev.integrationsdk.testkit;

/** What the tests that hold for every simulator have to know of each. */
enum VendorCase {
    SIGMAMIND("X-API-Key", "", "/v1/integrations/", "{\"description\": \"changed\"}"),
    TRUTO("Authorization", "Bearer ", "/integrations/", "{\"version\": 3, \"category\": \"changed\"}"),
    ADA("Authorization", "Bearer ", "/api/v2/platform-integrations/", "{\"description\": \"changed\"}"),
    ODEUS("Authorization", "Bearer ", "/integrations/v1/", "{\"description\": \"changed\"}"),
    MEMBRANE("Authorization", "Bearer ", "/integrations/", "{\"description\": \"changed\"}");

    private final String credentialHeader;
    private final String credentialPrefix;
    private final String path;
    private final String change;

    VendorCase(String credentialHeader, String credentialPrefix, String path, String change) {
        this.credentialHeader = credentialHeader;
        this.credentialPrefix = credentialPrefix;
        this.path = path;
        this.change = change;
    }

    Simulator start() {
        return switch (this) {
            case SIGMAMIND -> SigmaMindSimulator.start();
            case TRUTO -> TrutoSimulator.start();
            case ADA -> AdaSimulator.start();
            case ODEUS -> OdeusSimulator.start();
            case MEMBRANE -> MembraneSimulator.start();
        };
    }

    /** A client of this vendor as it should be. */
    Caller caller(Simulator simulator) {
        return new Caller(simulator.url(), path).with(credentialHeader, credential(simulator.credential()));
    }

    Caller anonymous(Simulator simulator) {
        return new Caller(simulator.url(), path);
    }

    String credentialHeader() {
        return credentialHeader;
    }

    String credential(String secret) {
        return credentialPrefix + secret;
    }

    /** A body that every simulator accepts once; it sets some text to "changed". */
    String change() {
        return change;
    }
}
