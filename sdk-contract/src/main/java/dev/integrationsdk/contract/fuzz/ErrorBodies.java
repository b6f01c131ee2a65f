package dev.integrationsdk.contract.fuzz;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.model.Json;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Error bodies: the vendor's own, and shapes that others use. */
final class ErrorBodies {
    private static final String[] OTHERS = {
        "{\"message\":\"Invalid API key\"}",
        "{\"error\":\"Not found\"}",
        "{\"statusCode\":400,\"error\":\"Bad Request\",\"message\":\"The version is not the current one\"}",
        "{\"errors\":[{\"type\":\"validation_error\",\"message\":\"Invalid body\",\"details\":"
                + "[{\"parameter\":\"name\",\"location\":\"body\",\"message\":\"is too long\"}]}]}",
        "{\"message\":[{\"message\":\"name is too long\"},{\"message\":\"color is unknown\"}]}",
        "{\"message\":\"Invalid body\",\"errors\":[{\"path\":[\"name\"],\"message\":\"is too long\"}]}",
        "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Invalid body\"}}",
        "{\"type\":\"connection\",\"key\":\"rate_limit_exceeded\",\"message\":\"Slow down\",\"data\":{\"a\":1},"
                + "\"causedByError\":{\"type\":\"concurrency\",\"key\":\"lock_timeout\",\"message\":\"Locked\"}}"
    };

    private ErrorBodies() {}

    static Arbitrary<String> mutated(Vendor vendor) {
        Arbitrary<String> documented = Arbitraries.just(vendor.errorBody().toString());
        return Combinators.combine(Arbitraries.oneOf(documented, Arbitraries.of(OTHERS)), Answers.mutations())
                .as((body, mutations) ->
                        Mutation.applyAll(Node.of(Json.parse(body)), mutations).toString());
    }
}
