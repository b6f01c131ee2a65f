package dev.integrationsdk.testkit;

import java.util.List;

/** Ends the handling of a request that the API does not accept. */
final class Refusal extends RuntimeException {
    private final int status;
    private final String reason;
    private final transient List<Complaint> complaints;

    Refusal(int status, String reason) {
        this(status, reason, List.of());
    }

    Refusal(List<Complaint> complaints) {
        this(400, Complaint.inOneSentence(complaints), complaints);
    }

    private Refusal(int status, String reason, List<Complaint> complaints) {
        super(reason, null, false, false);
        this.status = status;
        this.reason = reason;
        this.complaints = complaints;
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }

    List<Complaint> complaints() {
        return complaints;
    }
}
