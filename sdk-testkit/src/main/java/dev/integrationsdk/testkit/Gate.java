package dev.integrationsdk.testkit;

import java.util.List;

/** Who may come in. */
interface Gate {
    void check(RecordedCall call);

    default Gate and(Gate next) {
        return call -> {
            check(call);
            next.check(call);
        };
    }

    static Gate bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    static Gate header(String name, String value) {
        List<String> accepted = List.of(value);
        return call -> {
            if (!call.header(name).equals(accepted)) {
                throw new Refusal(401, "Unauthorized");
            }
        };
    }
}
