package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SimulatorExtension.class)
class OdeusOperationsTest {
    private static final String CREATED = "550e8400-e29b-41d4-a716-000000000001";

    private static Caller caller(OdeusSimulator odeus) {
        return VendorCase.ODEUS.caller(odeus);
    }

    @Test
    void theListShowsEachInShort(OdeusSimulator odeus) throws Exception {
        caller(odeus).patch(odeus.integrationId(), "{\"color\": \"#fff\"}");
        odeus.put("{\"id\": \"bare\", \"name\": \"n\"}");

        Caller.Reply reply = caller(odeus).get("get");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"integrations": [
                                 {"id": "550e8400-e29b-41d4-a716-446655440000", "name": "Integration Name",
                                  "description": "Description for the integration", "authType": "NONE",
                                  "buildByLangdock": false,
                                  "actions": [{"id": "550e8400-e29b-41d4-a716-446655440010", "name": "Find a ticket",
                                   "description": "Looks a ticket up by its number"}]},
                                 {"id": "bare", "name": "n", "description": "", "authType": "NONE",
                                  "buildByLangdock": false, "actions": []}]}
                                """));
    }

    @Test
    void theListHasNoPages(OdeusSimulator odeus) throws Exception {
        for (int i = 0; i < 45; i++) {
            odeus.put("{\"id\": \"x%02d\"}".formatted(i));
        }

        JsonNode list = caller(odeus).get("get?limit=1").body();

        assertThat(list.path("integrations").size()).isEqualTo(46);
        assertThat(list.at("/integrations/45/id").asText()).isEqualTo("x44");
    }

    @Test
    void oneIsReadWithAllDocumentedMembers(OdeusSimulator odeus) throws Exception {
        caller(odeus).patch(odeus.integrationId(), "{\"color\": \"#fff\", \"iconUrl\": \"https://x.example/i\"}");

        Caller.Reply reply = caller(odeus).get(odeus.integrationId());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"integration": {"id": "550e8400-e29b-41d4-a716-446655440000",
                                 "name": "Integration Name", "description": "Description for the integration",
                                 "authType": "NONE", "authTestCode": null, "authFields": [], "oauthClient": null,
                                 "actions": [{"id": "550e8400-e29b-41d4-a716-446655440010", "name": "Find a ticket",
                                  "slug": "find_a_ticket", "description": "Looks a ticket up by its number",
                                  "order": 0}],
                                 "triggers": [{"id": "550e8400-e29b-41d4-a716-446655440020", "name": "New ticket",
                                  "slug": "new_ticket", "description": "Runs when a ticket is opened"}]}}
                                """));
    }

    @Test
    void readingShowsTheUpdate(OdeusSimulator odeus) throws Exception {
        caller(odeus).patch(odeus.integrationId(), "{\"name\": \"One\"}");

        assertThat(caller(odeus)
                        .get(odeus.integrationId())
                        .body()
                        .at("/integration/name")
                        .asText())
                .isEqualTo("One");
    }

    @Test
    void whatIsNotHeldCannotBeRead(OdeusSimulator odeus) throws Exception {
        assertThat(caller(odeus).get(CREATED).status()).isEqualTo(404);
        assertThat(caller(odeus).get("no-uuid").status()).isEqualTo(400);
    }

    @Test
    void whatIsCreatedIsHeldAndCanBeReadAndUpdated(OdeusSimulator odeus) throws Exception {
        Caller.Reply reply = caller(odeus)
                .send("POST", "create", "{\"name\": \"Hub\", \"description\": \"d\", \"color\": \"#fff\"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"integration": {"id": "550e8400-e29b-41d4-a716-000000000001", "name": "Hub",
                                 "description": "d", "createdAt": "2025-01-01T00:00:01.000Z"}}
                                """));
        assertThat(caller(odeus).get(CREATED).body()).isEqualTo(Caller.json("""
                                {"integration": {"id": "550e8400-e29b-41d4-a716-000000000001", "name": "Hub",
                                 "description": "d", "authType": "NONE", "authTestCode": null, "authFields": [],
                                 "oauthClient": null, "actions": [], "triggers": []}}
                                """));
        assertThat(caller(odeus).get("get").body().at("/integrations/1/id").asText())
                .isEqualTo(CREATED);
        assertThat(odeus.integration(CREATED))
                .contains("\"createdAt\":\"2025-01-01T00:00:01.000Z\"")
                .doesNotContain("#fff");
        assertThat(caller(odeus).patch(CREATED, "{\"name\": \"x\"}").body()).isEqualTo(Caller.json("""
                                {"integration": {"id": "550e8400-e29b-41d4-a716-000000000001", "name": "x",
                                 "description": "d"}}
                                """));
    }

    @Test
    void onlyTheNameIsRequired(OdeusSimulator odeus) throws Exception {
        Caller.Reply made = caller(odeus).send("POST", "create", "{\"name\": \"%s\"}".formatted("x".repeat(40)));
        Caller.Reply refused =
                caller(odeus).send("POST", "create", "{\"description\": \"%s\"}".formatted("x".repeat(91)));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().at("/integration/description").asText("none")).isEmpty();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).isEqualTo(Caller.json("""
                                {"message": "Invalid request body", "errors": [
                                 {"code": "custom", "path": ["name"], "message": "name is required"},
                                 {"code": "custom", "path": ["description"],
                                  "message": "description must have at most 90 characters"}]}
                                """));
        assertThat(caller(odeus)
                        .send("POST", "create", "{\"name\": \"%s\"}".formatted("x".repeat(41)))
                        .status())
                .isEqualTo(400);
        assertThat(caller(odeus).get("get").body().path("integrations").size()).isEqualTo(2);
    }

    @Test
    void aDedicatedDeploymentHasThemToo(OdeusSimulator odeus) throws Exception {
        Caller deployment = caller(odeus).at("/api/public/integrations/v1/");

        assertThat(deployment.send("POST", "create", "{\"name\": \"x\"}").status())
                .isEqualTo(201);
        assertThat(deployment.get("get").body().path("integrations").size()).isEqualTo(2);
    }

    @Test
    void withoutTheScopeNothingIsListedOrCreated(OdeusSimulator odeus) throws Exception {
        odeus.revokeScope();

        assertThat(caller(odeus).get("get").status()).isEqualTo(403);
        assertThat(caller(odeus).send("POST", "create", "{\"name\": \"x\"}").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"get,POST,GET", "get,PATCH,GET", "create,GET,POST", "create,DELETE,POST"})
    void anotherMethodIsRefused(String path, String method, String allowed, OdeusSimulator odeus) throws Exception {
        var response = caller(odeus).raw(method, path, "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue(allowed);
    }
}
