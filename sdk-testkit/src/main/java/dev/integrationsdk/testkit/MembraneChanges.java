package dev.integrationsdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** What becomes of an integration at Membrane. */
final class MembraneChanges {
    private static final VendorClock CLOCK = new VendorClock("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    private MembraneChanges() {}

    static ObjectNode created(int number, ObjectNode sent) {
        String id = "65f0c1d2e3a4b5c6%08x".formatted(number);
        String now = CLOCK.ofCreation(number);
        ObjectNode next = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("uuid", "0b8e4c1a-6f2d-4e7b-9a53-%012x".formatted(number));
        return Merge.replacing(next, sent)
                .put("state", "READY")
                .put("revision", revisionAfter(id))
                .put("createdAt", now)
                .put("updatedAt", now)
                .put("isReadOnly", false);
    }

    static ObjectNode updated(ObjectNode held, ObjectNode patch) {
        checkWritable(held);
        if (isArchived(held)) {
            throw new Refusal(400, "The integration is archived");
        }
        return changed(Merge.replacing(held, patch));
    }

    static ObjectNode archived(ObjectNode held) {
        checkWritable(held);
        if (isArchived(held)) {
            return held;
        }
        ObjectNode archived = changed(held.deepCopy());
        return archived.put("archivedAt", archived.path("updatedAt").asText());
    }

    static ObjectNode restored(ObjectNode held) {
        return isArchived(held) ? changed(held.deepCopy().without("archivedAt")) : held;
    }

    static boolean isArchived(ObjectNode held) {
        return held.hasNonNull("archivedAt");
    }

    private static void checkWritable(ObjectNode held) {
        if (held.path("isReadOnly").asBoolean()) {
            throw new Refusal(403, "The integration is read-only");
        }
    }

    private static ObjectNode changed(ObjectNode next) {
        return next.put("revision", revisionAfter(next.path("revision").asText()))
                .put("updatedAt", CLOCK.after(next.path("updatedAt").asText()));
    }

    private static String revisionAfter(String revision) {
        return UUID.nameUUIDFromBytes(revision.getBytes(UTF_8)).toString();
    }
}
