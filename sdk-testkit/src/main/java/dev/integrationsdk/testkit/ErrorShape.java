package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How a vendor writes an error down. */
interface ErrorShape {
    JsonNode body(int status, String message, List<Complaint> complaints);

    default Answer answer(int status) {
        return Answer.json(status, body(status, ReasonPhrase.of(status), List.of()));
    }

    default Answer answer(Refusal refusal) {
        return Answer.json(refusal.status(), body(refusal.status(), refusal.reason(), refusal.complaints()));
    }
}
