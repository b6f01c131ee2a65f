package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What Odeus' answers show of an integration. */
final class OdeusViews {
    private OdeusViews() {}

    static ObjectNode list(List<ObjectNode> all) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode integrations = body.putArray("integrations");
        all.forEach(held -> {
            ObjectNode shown =
                    whole(held).retain("id", "name", "description", "authType", "buildByLangdock", "actions");
            integrations.add(shown);
            retainInEach(shown.path("actions"), "id", "name", "description");
        });
        return body;
    }

    static ObjectNode details(ObjectNode held) {
        ObjectNode envelope = enveloped(
                whole(held),
                "id",
                "name",
                "description",
                "authType",
                "authTestCode",
                "authFields",
                "oauthClient",
                "actions",
                "triggers");
        retainInEach(envelope.at("/integration/actions"), "id", "name", "slug", "description", "order");
        retainInEach(envelope.at("/integration/triggers"), "id", "name", "slug", "description");
        return envelope;
    }

    /** Returns an integration with the members that it lacks as they are for one that has just been created. */
    static ObjectNode whole(ObjectNode held) {
        ObjectNode whole = held.deepCopy();
        JsonText.example("odeus-new.json")
                .properties()
                .forEach(member -> whole.putIfAbsent(member.getKey(), member.getValue()));
        return whole;
    }

    static ObjectNode enveloped(ObjectNode held, String... shown) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.set("integration", held.deepCopy().retain(shown));
        return envelope;
    }

    private static void retainInEach(JsonNode elements, String... shown) {
        elements.forEach(element -> {
            if (element instanceof ObjectNode object) {
                object.retain(shown);
            }
        });
    }
}
