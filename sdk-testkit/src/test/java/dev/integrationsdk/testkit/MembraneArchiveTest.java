package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class MembraneArchiveTest {
    private static Caller one(MembraneSimulator membrane) {
        return VendorCase.MEMBRANE.caller(membrane);
    }

    private static void archive(MembraneSimulator membrane) throws Exception {
        assertThat(one(membrane).raw("DELETE", membrane.integrationId(), "").statusCode())
                .isEqualTo(200);
    }

    private static JsonNode held(MembraneSimulator membrane) {
        return Caller.json(membrane.integration(membrane.integrationId()));
    }

    @Test
    void deletingArchivesAndSaysNothing(MembraneSimulator membrane) throws Exception {
        ObjectNode expected = (ObjectNode) held(membrane);

        HttpResponse<String> answer = one(membrane).raw("DELETE", membrane.integrationId(), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("0");
        assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        expected.put("updatedAt", "2025-03-12T09:30:01.000Z").put("archivedAt", "2025-03-12T09:30:01.000Z");
        assertThat(held(membrane).path("revision")).isNotEqualTo(expected.path("revision"));
        expected.set("revision", held(membrane).path("revision"));
        assertThat(held(membrane)).isEqualTo(expected);
    }

    @Test
    void whatIsArchivedIsListedOnlyOnDemand(MembraneSimulator membrane) throws Exception {
        Caller all = one(membrane).at("/integrations");
        archive(membrane);

        assertThat(all.get("").body().path("items").findValuesAsText("key"))
                .contains("google-drive-of-a-package")
                .doesNotContain("google-drive");
        assertThat(all.get("?includeArchived=false").body().path("items").size())
                .isEqualTo(1);
        assertThat(all.get("?includeArchived=true").body().path("items").size()).isEqualTo(2);
        assertThat(one(membrane).get(membrane.integrationId()).body()).isEqualTo(held(membrane));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "PUT"})
    void whatIsArchivedCannotBeChanged(String method, MembraneSimulator membrane) throws Exception {
        archive(membrane);
        JsonNode before = held(membrane);

        Caller.Reply reply = one(membrane).send(method, membrane.integrationId(), "{\"name\": \"x\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"type": "bad_request", "key": "bad_request", "message": "The integration is archived"}
                                """));
        assertThat(held(membrane)).isEqualTo(before);
    }

    @Test
    void archivingAgainChangesNothing(MembraneSimulator membrane) throws Exception {
        archive(membrane);
        JsonNode before = held(membrane);

        archive(membrane);

        assertThat(held(membrane)).isEqualTo(before);
    }

    @Test
    void aReadOnlyOrUnknownIntegrationCannotBeArchived(MembraneSimulator membrane) throws Exception {
        assertThat(one(membrane)
                        .send("DELETE", membrane.readOnlyIntegrationId(), "")
                        .status())
                .isEqualTo(403);
        assertThat(one(membrane).send("DELETE", "unknown", "").status()).isEqualTo(404);
        assertThat(membrane.integration(membrane.readOnlyIntegrationId())).doesNotContain("archivedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "uuid", "key"})
    void restoringMakesItAnOrdinaryOneAgain(String selector, MembraneSimulator membrane) throws Exception {
        ObjectNode expected = (ObjectNode) held(membrane);
        archive(membrane);

        Caller.Reply reply = one(membrane)
                .without("Content-Type")
                .send("POST", expected.path(selector).asText() + "/restore", "");

        assertThat(reply.status()).isEqualTo(200);
        expected.put("updatedAt", "2025-03-12T09:30:02.000Z")
                .set("revision", held(membrane).path("revision"));
        assertThat(reply.body()).isEqualTo(expected);
        assertThat(held(membrane)).isEqualTo(expected);
        assertThat(one(membrane)
                        .patch(membrane.integrationId(), "{\"name\": \"x\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void restoringWhatIsNotArchivedChangesNothing(MembraneSimulator membrane) throws Exception {
        JsonNode before = held(membrane);

        Caller.Reply reply = one(membrane).send("POST", membrane.integrationId() + "/restore", "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(before);
        assertThat(held(membrane)).isEqualTo(before);
        assertThat(one(membrane).send("POST", "unknown/restore", "").status()).isEqualTo(404);
    }

    @Test
    void restoringIsAPost(MembraneSimulator membrane) throws Exception {
        HttpResponse<String> response = one(membrane).raw("GET", membrane.integrationId() + "/restore", "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    }
}
