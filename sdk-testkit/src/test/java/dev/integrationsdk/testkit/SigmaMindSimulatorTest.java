package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class SigmaMindSimulatorTest {
    private static Caller.Reply patch(SigmaMindSimulator sigmaMind, String body) throws Exception {
        return VendorCase.SIGMAMIND.caller(sigmaMind).patch(sigmaMind.integrationId(), body);
    }

    private static JsonNode held(SigmaMindSimulator sigmaMind) {
        return Caller.json(sigmaMind.integration(sigmaMind.integrationId()));
    }

    @Test
    void theDocumentedRequestChangesTheDocumentedExample(SigmaMindSimulator sigmaMind) throws Exception {
        JsonNode before = held(sigmaMind);
        assertThat(before.path("integrationId").asText()).isEqualTo("intg-AuUKK371Spr5");

        Caller.Reply reply = patch(sigmaMind, """
                {
                  "name": "my_shopify_store",
                  "description": "Handles order lookups and refunds for the support agent"
                }
                """);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(held(sigmaMind));
        assertThat(reply.body().path("name").asText()).isEqualTo("my_shopify_store");
        assertThat(reply.body().path("tools")).isEqualTo(before.path("tools"));
        assertThat(reply.body().path("authentication")).isEqualTo(before.path("authentication"));
        assertThat(reply.body().path("createdAt")).isEqualTo(before.path("createdAt"));
        assertThat(reply.body().path("updatedAt").asText()).isEqualTo("2023-11-07T05:31:57Z");
    }

    @Test
    void aFieldThatIsNotSentStays(SigmaMindSimulator sigmaMind) throws Exception {
        patch(sigmaMind, "{\"name\": \"a_store\"}");
        patch(sigmaMind, "{\"description\": \"\"}");

        assertThat(held(sigmaMind).path("name").asText()).isEqualTo("a_store");
        assertThat(held(sigmaMind).path("description").asText()).isEmpty();
    }

    @Test
    void aNameHasAtMost128Characters(SigmaMindSimulator sigmaMind) throws Exception {
        assertThat(patch(sigmaMind, name("a".repeat(128))).status()).isEqualTo(200);
        assertThat(patch(sigmaMind, name("a".repeat(129))).status()).isEqualTo(400);
    }

    @Test
    void aDescriptionHasAtMost512CodePoints(SigmaMindSimulator sigmaMind) throws Exception {
        assertThat(patch(sigmaMind, "{\"description\": \"%s\"}".formatted("😀".repeat(512)))
                        .status())
                .isEqualTo(200);
        assertThat(patch(sigmaMind, "{\"description\": \"%s\"}".formatted("x".repeat(513)))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "abc", "my_shopify_store"})
    void aNameIsLowerCaseWordsJoinedByUnderscores(String name, SigmaMindSimulator sigmaMind) throws Exception {
        assertThat(patch(sigmaMind, name(name)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_a", "a_", "a__b", "A", "a1", "a-b", "a b", "ä", "a\\n", "\\na"})
    void anyOtherNameIsRefused(String name, SigmaMindSimulator sigmaMind) throws Exception {
        assertThat(patch(sigmaMind, name(name)).status()).isEqualTo(400);
    }

    @Test
    void anEndlessNameIsRefusedLikeAnyOther(SigmaMindSimulator sigmaMind) throws Exception {
        assertThat(patch(sigmaMind, name("a_".repeat(500_000))).status()).isEqualTo(400);
    }

    @Test
    void everyRuleThatIsBrokenIsNamed(SigmaMindSimulator sigmaMind) throws Exception {
        String body = "{\"name\": \"%s\", \"description\": 7}".formatted("A".repeat(129));

        Caller.Reply reply = patch(sigmaMind, body);

        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"message": "name must have at most 128 characters; \
                                name must match ^[a-z]+(_[a-z]+)*$; description must be a string"}
                                """));
        assertThat(held(sigmaMind).path("name").asText()).isEqualTo("My Shopify Store");
    }

    @Test
    void noCallListsCreatesOrDeletes(SigmaMindSimulator sigmaMind) throws Exception {
        Caller caller = VendorCase.SIGMAMIND.caller(sigmaMind);

        assertThat(caller.at("/v1/integrations").get("").status()).isEqualTo(404);
        assertThat(caller.at("/v1/integrations").send("POST", "", "{}").status())
                .isEqualTo(404);
        assertThat(caller.send("DELETE", sigmaMind.integrationId(), "").status())
                .isEqualTo(405);
    }

    private static String name(String name) {
        return "{\"name\": \"%s\"}".formatted(name);
    }
}
