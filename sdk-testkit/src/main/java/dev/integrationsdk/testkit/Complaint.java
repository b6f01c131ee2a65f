package dev.integrationsdk.testkit;

import java.util.List;
import java.util.stream.Collectors;

/** A field of a request, and the documented rule that it breaks. */
record Complaint(String field, String rule) {
    static String inOneSentence(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::text).collect(Collectors.joining("; "));
    }

    String text() {
        return field + " " + rule;
    }
}
