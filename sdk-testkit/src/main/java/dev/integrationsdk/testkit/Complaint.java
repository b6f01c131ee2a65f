package dev.integrationsdk.testkit;

import java.util.List;
import java.util.stream.Collectors;

/** A field of a request's body or query, and the documented rule that it breaks. */
record Complaint(String location, String field, String rule) {
    static Complaint ofBody(String field, String rule) {
        return new Complaint("body", field, rule);
    }

    static Complaint ofQuery(String parameter, String rule) {
        return new Complaint("query", parameter, rule);
    }

    static String inOneSentence(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::text).collect(Collectors.joining("; "));
    }

    String text() {
        return field + " " + rule;
    }
}
