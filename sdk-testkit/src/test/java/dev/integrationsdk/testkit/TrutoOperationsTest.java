package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class TrutoOperationsTest {
    private static Caller all(TrutoSimulator truto) {
        return VendorCase.TRUTO.caller(truto).at("/integration");
    }

    private static Caller one(TrutoSimulator truto) {
        return VendorCase.TRUTO.caller(truto);
    }

    private static List<String> ids(JsonNode page) {
        return IntStream.range(0, page.path("result").size())
                .mapToObj(i -> page.path("result").path(i).path("id").asText())
                .toList();
    }

    private static void putMany(TrutoSimulator truto) {
        IntStream.range(0, 45)
                .forEach(i -> truto.put("{\"id\": \"x&+%02d\", \"category\": \"%s\", \"sharing\": \"%s\"}"
                        .formatted(i, i % 2 == 0 ? "crm" : "hr is", i % 3 == 0 ? "ask" : "deny")));
    }

    @Test
    void theListHasItsDocumentedMembers(TrutoSimulator truto) throws Exception {
        String held = truto.integration(truto.integrationId());

        Caller.Reply reply = all(truto).get("");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo(Caller.json("{\"result\": [%s], \"next_cursor\": null, \"limit\": 25}".formatted(held)));
        assertThat(all(truto).at("/integrations").get("?next_cursor=&limit=25")).isEqualTo(reply);
    }

    @Test
    void pagesLeadToTheEnd(TrutoSimulator truto) throws Exception {
        putMany(truto);

        JsonNode first = all(truto).get("?limit=20").body();
        JsonNode second = all(truto).get("?limit=20&next_cursor=x%26%2B19").body();
        JsonNode third = all(truto).get("?next_cursor=x%26%2B39&limit=20").body();

        assertThat(first.path("next_cursor").asText()).isEqualTo("x&+19");
        assertThat(second.path("next_cursor").asText()).isEqualTo("x&+39");
        assertThat(third.path("next_cursor").isNull()).isTrue();
        assertThat(ids(first)).hasSize(20).startsWith("4a4de828-f4db-4c9e-adfd-434e0864c3c7", "x&+00");
        assertThat(ids(second)).hasSize(20).startsWith("x&+19");
        assertThat(ids(third)).containsExactly("x&+39", "x&+40", "x&+41", "x&+42", "x&+43", "x&+44");
    }

    @Test
    void aPageHas25UnlessAnotherLimitIsSent(TrutoSimulator truto) throws Exception {
        putMany(truto);

        assertThat(ids(all(truto).get("").body())).hasSize(25);
        assertThat(all(truto).get("?limit=5000").body().path("limit").asInt()).isEqualTo(5000);
        assertThat(ids(all(truto).get("?limit=5000").body())).hasSize(46);
        JsonNode whole = all(truto).get("?limit=46").body();
        assertThat(ids(whole)).hasSize(46);
        assertThat(whole.path("next_cursor").isNull()).isTrue();
    }

    @Test
    void aWalkThatDeletesWhatItSeesMissesNothing(TrutoSimulator truto) throws Exception {
        putMany(truto);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (!cursor.equals("null")) {
            JsonNode page = all(truto)
                    .get("?limit=10&next_cursor=" + cursor.replace("&", "%26").replace("+", "%2B"))
                    .body();
            cursor = page.path("next_cursor").asText();
            for (String id : ids(page)) {
                seen.add(id);
                assertThat(one(truto)
                                .send("DELETE", id.replace("&", "%26").replace("+", "%2B"), "")
                                .status())
                        .isEqualTo(200);
            }
        }

        assertThat(seen).hasSize(46).doesNotHaveDuplicates();
        assertThat(ids(all(truto).get("").body())).isEmpty();
    }

    @Test
    void filtersApplyTogetherAndOnEveryPage(TrutoSimulator truto) throws Exception {
        putMany(truto);

        assertThat(ids(all(truto).get("?name=zendesk").body())).containsExactly(truto.integrationId());
        assertThat(ids(all(truto).get("?name=zen").body())).isEmpty();
        assertThat(ids(all(truto).get("?category=hr+is").body())).hasSize(22);
        assertThat(ids(all(truto).get("?category=hr%20is&sharing=ask").body()))
                .containsExactly("x&+03", "x&+09", "x&+15", "x&+21", "x&+27", "x&+33", "x&+39");
        JsonNode page = all(truto).get("?category=hr%20is&sharing=ask&limit=3").body();
        assertThat(page.path("next_cursor").asText()).isEqualTo("x&+21");
        assertThat(ids(all(truto)
                        .get("?category=hr%20is&sharing=ask&limit=9&next_cursor=x%26%2B21")
                        .body()))
                .containsExactly("x&+21", "x&+27", "x&+33", "x&+39");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=-1", "?limit=", "?limit=many", "?sharing=all", "?next_cursor=gone"})
    void aParameterAtFaultIsNamed(String query, TrutoSimulator truto) throws Exception {
        Caller.Reply reply = all(truto).get(query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("message").asText()).startsWith(query.substring(1, query.indexOf('=')));
    }

    @Test
    void whatIsCreatedIsHeldAndCanBeUpdated(TrutoSimulator truto) throws Exception {
        Caller.Reply reply = all(truto).send("POST", "", """
                {"name": "my_custom_crm", "category": "crm", "is_beta": true, "sharing": "deny", "version": 9,
                 "config": {"label": "CRM", "logo": null}}
                """);

        assertThat(reply.status()).isEqualTo(201);
        JsonNode team = Caller.json(truto.integration(truto.integrationId())).path("team");
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"id": "4a4de828-f4db-4c9e-adfd-000000000001", "is_beta": true, "sharing": "deny",
                                 "name": "my_custom_crm", "category": "crm", "config": {"label": "CRM"},
                                 "team_id": "05daecaf-4365-42e8-8370-8127de5dd717", "installed_environment": [],
                                 "team": %s, "created_at": "2025-01-01T00:00:01.000Z",
                                 "updated_at": "2025-01-01T00:00:01.000Z", "version": 1}
                                """.formatted(team)));
        String id = reply.body().path("id").asText();
        assertThat(one(truto).get(id).body()).isEqualTo(reply.body());
        assertThat(Caller.json(truto.integration(id))).isEqualTo(reply.body());
        assertThat(ids(all(truto).get("").body())).containsExactly(truto.integrationId(), id);
        assertThat(one(truto)
                        .patch(id, "{\"version\": 1}")
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void onlyTheNameIsRequired(TrutoSimulator truto) throws Exception {
        Caller.Reply made = all(truto).at("/integrations").send("POST", "", "{\"name\": \"n\"}");
        Caller.Reply refused = all(truto).send("POST", "", "{\"sharing\": \"all\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("is_beta").asBoolean(true)).isFalse();
        assertThat(made.body().path("sharing").asText()).isEqualTo("allow");
        assertThat(made.body().path("config")).isEqualTo(Caller.json("{}"));
        assertThat(made.body().has("category")).isFalse();
        assertThat(refused.body()).isEqualTo(Caller.json("""
                                {"statusCode": 400, "error": "Bad Request",
                                 "message": "name is required; sharing must be one of allow, ask, deny"}
                                """));
        assertThat(ids(all(truto).get("").body())).hasSize(2);
    }

    @Test
    void anIdentifierThatIsTakenIsPassedOver(TrutoSimulator truto) throws Exception {
        truto.put("{\"id\": \"4a4de828-f4db-4c9e-adfd-000000000001\"}");

        Caller.Reply reply = all(truto).send("POST", "", "{\"name\": \"n\"}");

        assertThat(reply.body().path("id").asText()).isEqualTo("4a4de828-f4db-4c9e-adfd-000000000002");
    }

    @Test
    void whatIsDeletedIsGone(TrutoSimulator truto) throws Exception {
        Caller.Reply reply = one(truto).at("/integration/").send("DELETE", truto.integrationId(), "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(Caller.json("{\"id\": \"4a4de828-f4db-4c9e-adfd-434e0864c3c7\"}"));
        assertThat(one(truto).get(truto.integrationId()).status()).isEqualTo(404);
        assertThat(one(truto).send("DELETE", truto.integrationId(), "").status())
                .isEqualTo(404);
        assertThat(ids(all(truto).get("").body())).isEmpty();
    }

    @Test
    void creationsAtOnceAllHaveTheirOwnIdentifier(TrutoSimulator truto) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> creations = IntStream.range(0, 32)
                .mapToObj(i -> all(truto).rawAsync("POST", "", "{\"name\": \"n\"}"))
                .toList();

        assertThat(creations)
                .allSatisfy(made -> assertThat(made.join().statusCode()).isEqualTo(201));
        assertThat(ids(all(truto).get("?limit=100").body())).hasSize(33).doesNotHaveDuplicates();
    }

    @Test
    void onlyOneOfManyCanDelete(TrutoSimulator truto) {
        List<CompletableFuture<HttpResponse<String>>> deletions = IntStream.range(0, 16)
                .mapToObj(i -> one(truto).rawAsync("DELETE", truto.integrationId(), ""))
                .toList();

        assertThat(deletions.stream().map(done -> done.join().statusCode()))
                .hasSize(16)
                .containsOnly(200, 404)
                .containsOnlyOnce(200);
    }

    @Test
    void somebodyElseCanHaveBeenFaster(TrutoSimulator truto) throws Exception {
        truto.put(truto.integration(truto.integrationId()).replace("\"version\":3", "\"version\":4"));

        assertThat(one(truto)
                        .patch(truto.integrationId(), VendorCase.TRUTO.change())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anotherMethodAtTheListIsRefused(TrutoSimulator truto) throws Exception {
        var response = all(truto).raw("DELETE", "", "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, POST");
    }
}
