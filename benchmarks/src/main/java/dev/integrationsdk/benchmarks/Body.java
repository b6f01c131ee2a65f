package dev.integrationsdk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the server answers: three vendors' documented examples without their white space, and one of them grown. */
public enum Body {
    SMALL("odeus"),
    MEDIUM("sigmamind"),
    LARGE("truto"),
    /** Truto's example with resources enough for 1 MB. */
    HUGE("truto");

    private static final int HUGE_BYTES = 1_060_000;

    private final String vendor;

    Body(String vendor) {
        this.vendor = vendor;
    }

    /** The path prefix by which the server knows which body to answer. */
    String prefix() {
        return "/" + name();
    }

    byte[] json() {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream example = Body.class.getResourceAsStream("/dev/integrationsdk/" + vendor + "/response.json")) {
            JsonNode document = mapper.readTree(example);
            return mapper.writeValueAsBytes(this == HUGE ? grown((ObjectNode) document) : document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode grown(ObjectNode document) {
        ObjectNode resources = (ObjectNode) document.at("/config/resources");
        JsonNode users = resources.get("users");
        int each = users.toString().length() + ",\"users1234\":".length();
        int count = (HUGE_BYTES - document.toString().length()) / each;
        for (int i = 0; i < count; i++) {
            resources.set("users" + (1000 + i), users);
        }
        return document;
    }
}
