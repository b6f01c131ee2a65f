package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationTest {
    private static final String ID = "4a4de828-f4db-4c9e-adfd-434e0864c3c7";
    private static final Timestamp THEN = new Timestamp("2021-08-10T10:00:00.000Z");

    /** Reads an answer as an application does: through a client. */
    private static Integration read(String body) {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse(200, Headers.of("Content-Type", "application/json"), body));
            try (TrutoClient truto = TrutoClient.builder()
                    .token("t0ken-of-a-test")
                    .baseUrl(server.url("/").toString())
                    .build()) {
                return truto.integrations()
                        .update(ID, u -> u.version(3).isBeta(false))
                        .execute();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Integration readWith(String members) {
        return read("{\"id\": \"" + ID + "\", " + members + "}");
    }

    private static Integration documented() {
        return read(Fixture.text(IntegrationTest.class, "response.json"));
    }

    @Test
    void everyDocumentedMemberHasItsAccessor() {
        Integration integration = documented();

        assertThat(integration.id()).isEqualTo(ID);
        assertThat(integration.name()).contains("zendesk");
        assertThat(integration.category()).contains("helpdesk");
        assertThat(integration.isBeta()).contains(false);
        assertThat(integration.config())
                .isEqualTo(Fixture.json(getClass(), "response.json").at("/config"));
        assertThat(integration.teamId()).contains("05daecaf-4365-42e8-8370-8127de5dd717");
        assertThat(integration.sharing()).contains(Sharing.ALLOW);
        assertThat(integration.createdAt()).contains(THEN);
        assertThat(integration.updatedAt()).contains(THEN);
        assertThat(THEN.time()).contains(OffsetDateTime.parse("2021-08-10T10:00:00Z"));
        assertThat(integration.installedEnvironment()).containsExactly("7c6d5a0e-2f43-4d0b-9a55-1b8f4f1f2c11");
        assertThat(integration.version()).isEmpty();
        assertThat(integration.additionalProperties()).isEmpty();
    }

    @Test
    void everyDocumentedMemberOfTheTeamHasItsAccessor() {
        Team team = documented().team().orElseThrow();

        assertThat(team.id()).contains("05daecaf-4365-42e8-8370-8127de5dd717");
        assertThat(team.name()).contains("My Awesome Team");
        assertThat(team.domain()).contains("example.com");
        assertThat(team.logo()).contains("https://example.com/logo.png");
        assertThat(team.isVerified()).contains(true);
        assertThat(team.isWhiteLabeled()).contains(false);
        assertThat(team.tosLink()).contains("https://example.com/tos");
        assertThat(team.allowImpersonation()).contains(false);
        assertThat(team.createdAt()).contains(THEN);
        assertThat(team.updatedAt()).contains(THEN);
        assertThat(team.additionalProperties()).isEmpty();
    }

    @Test
    void theDocumentedAnswerIsWrittenBackEqual() {
        assertThat(Json.of(documented())).isEqualTo(Fixture.json(getClass(), "response.json"));
    }

    @Test
    void theVersionIsReadIfItIsThere() {
        assertThat(readWith("\"version\": 4").version()).contains(4);
    }

    @Test
    void what_only_the_notes_for_agents_have_is_read_and_written_back() {
        Integration integration = readWith("\"can_install\": false");

        assertThat(integration.canInstall()).contains(false);
        assertThat(integration.additionalProperties()).isEmpty();
        assertThat(Json.of(integration)).isEqualTo(Json.parse("{\"id\": \"" + ID + "\", \"can_install\": false}"));
    }

    @Test
    void aMemberThatIsMissingIsEmpty() {
        Integration integration = read("{\"id\": \"" + ID + "\"}");

        assertThat(integration).isEqualTo(Integration.builder().id(ID).build());
        assertThat(integration.config()).isEmpty();
        assertThat(integration.installedEnvironment()).isEmpty();
        assertThat(integration.team()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                "name": null, "category": null, "is_beta": null, "config": null, "team_id": null, "sharing": null,
                "created_at": null, "updated_at": null, "installed_environment": null, "team": null, "version": null,
                "can_install": null
                """,
                """
                "name": 1, "category": ["crm"], "is_beta": "yes", "team_id": {}, "sharing": true, "created_at": 1628589600,
                "updated_at": 1628589600.5, "installed_environment": {"a": 1}, "team": "05daecaf", "version": "3",
                "can_install": "yes"
                """,
                "\"installed_environment\": [], \"team\": {}, \"config\": {}",
                "\"installed_environment\": [null, \"a\"], \"team\": [], \"config\": []",
                "\"version\": 3.5",
                "\"version\": 3000000000",
                "\"team\": {\"id\": null, \"logo\": null, \"is_verified\": 1, \"tos_link\": false, \"created_at\": 0}",
                "\"team\": {\"plan\": {\"seats\": 1.10}, \"verified\": true}",
                "\"can_install\": true, \"sharing\": \"team\", \"created_at\": \"2024-01-01 00:00:00\"",
            })
    void nothingIsLostWhateverItsShape(String members) {
        assertThat(Json.of(readWith(members))).isEqualTo(Json.parse("{\"id\": \"" + ID + "\", " + members + "}"));
    }

    @Test
    void whatAnAccessorCannotShowIsAnAdditionalProperty() {
        Integration integration = readWith("""
                "name": null, "is_beta": "yes", "installed_environment": [], "is_public": true,
                "team": {"logo": null, "verified": true}
                """);

        assertThat(integration.name()).isEmpty();
        assertThat(integration.isBeta()).isEmpty();
        assertThat(integration.installedEnvironment()).isEmpty();
        assertThat(integration.additionalProperties())
                .isEqualTo(Map.of(
                        "name", Json.of(null),
                        "is_beta", Json.of("yes"),
                        "installed_environment", Json.parse("[]"),
                        "is_public", Json.of(true)));
        assertThat(integration.team().orElseThrow().logo()).isEmpty();
        assertThat(integration.team().orElseThrow().additionalProperties())
                .isEqualTo(Map.of("logo", Json.of(null), "verified", Json.of(true)));
    }

    @Test
    void aTimeWithoutAnOffsetKeepsItsText() {
        Timestamp created =
                readWith("\"created_at\": \"2024-01-01 00:00:00\"").createdAt().orElseThrow();

        assertThat(created.text()).isEqualTo("2024-01-01 00:00:00");
        assertThat(created.time()).isEmpty();
    }

    @Test
    void everyDocumentedPolicyIsKnownAndAnUnknownOneKeepsItsText() {
        assertThat(Set.of("allow", "ask", "deny"))
                .allSatisfy(value -> assertThat(
                                readWith("\"sharing\": \"" + value + "\"").sharing())
                        .hasValueSatisfying(sharing -> {
                            assertThat(sharing.isKnown()).isTrue();
                            assertThat(sharing.value()).isEqualTo(value);
                        }));
        assertThat(readWith("\"sharing\": \"Allow\"").sharing()).hasValueSatisfying(sharing -> {
            assertThat(sharing.isKnown()).isFalse();
            assertThat(sharing.value()).isEqualTo("Allow");
        });
    }

    @Test
    void noTextShowsTheConfig() {
        assertThat(documented().toString())
                .contains("config=****")
                .doesNotContain("your-client-secret", "your-webhook-secret");
    }
}
