package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.error.Outcome;

/** What an HTTP status says about the change. */
final class Statuses {
    private Statuses() {}

    static boolean isSuccess(int status) {
        return status >= 200 && status <= 299;
    }

    /** Whether a status has no place among the answers of an API: its class is not for the vendor to decide. */
    static boolean isUnexpected(int status) {
        return status < 400 || status == 407 || status == 408 || status >= 600;
    }

    /** A 407 and a redirect come from before the vendor; a 408 may come after it has begun. */
    static Outcome outcome(int status) {
        if (isSuccess(status)) {
            return Outcome.APPLIED;
        }
        return status >= 300 && status <= 499 && status != 408 ? Outcome.NOT_APPLIED : Outcome.UNKNOWN;
    }
}
