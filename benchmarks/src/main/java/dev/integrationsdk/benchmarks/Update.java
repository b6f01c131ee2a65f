package dev.integrationsdk.benchmarks;

import java.util.Map;

/** The values of the update, the same for each peer: those of the vendors' documented requests. */
final class Update {
    static final String CREDENTIAL = "0123456789abcdef0123456789abcdef";
    static final String BEARER = "Bearer " + CREDENTIAL;
    static final String ODEUS_ID = "550e8400-e29b-41d4-a716-446655440000";
    static final String SIGMAMIND_ID = "intg-AuUKK371Spr5";
    static final String TRUTO_ID = "4a4de828-f4db-4c9e-adfd-434e0864c3c7";
    static final String NAME = "my_shopify_store";
    static final String DESCRIPTION = "Handles order lookups and refunds for the support agent";
    static final String CATEGORY = "crm";

    private Update() {}

    /** Made anew for each update, as a request is. */
    static Map<String, Object> config() {
        return Map.of(
                "base_url", "https://api.example.com",
                "headers", Map.of("User-Agent", "truto"),
                "query_array_format", "comma");
    }
}
