package dev.integrationsdk.testkit;

import java.util.List;

/**
 * All that sets one vendor's API apart from the others'.
 *
 * @param gate checks the credential
 * @param routes its paths; of two that match the first counts
 * @param identifiers the members of an integration by which a path can name it, its own identifier first
 * @param maxBodyBytes the largest body it takes
 * @param errors how it writes errors down
 */
record VendorApi(Gate gate, List<Route> routes, List<String> identifiers, int maxBodyBytes, ErrorShape errors) {

    static final int UNLIMITED = Integer.MAX_VALUE;
}
