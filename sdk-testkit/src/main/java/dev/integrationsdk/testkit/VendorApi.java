package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * All that sets one vendor's API apart from the others'.
 *
 * @param gate checks the credential
 * @param route where its integrations are
 * @param maxBodyBytes the largest body it takes
 * @param rules what it documents of the fields of an update
 * @param update makes the next state of an integration from the present one and the documented part of a patch that
 *     keeps the rules; throws a {@link Refusal} where the present state forbids it
 * @param view turns an integration into what an answer shows
 * @param errors how it writes errors down
 */
record VendorApi(
        Gate gate,
        Route route,
        int maxBodyBytes,
        PatchRules rules,
        BinaryOperator<ObjectNode> update,
        UnaryOperator<ObjectNode> view,
        ErrorShape errors) {

    static final int UNLIMITED = Integer.MAX_VALUE;
}
