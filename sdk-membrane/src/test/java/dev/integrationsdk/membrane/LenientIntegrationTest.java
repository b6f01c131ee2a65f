package dev.integrationsdk.membrane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that differ from the page lose neither the update nor a part of them. */
class LenientIntegrationTest {
    private final AnsweringServer server = new AnsweringServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anUnknownEnumValueKeepsItsText() {
        String body = """
                {"name": "Drive", "state": "PAUSED", "authType": "passkey", "errors": [{"type": "weather"}],
                 "connection": {"type": "pigeon", "state": "ready", "clientAction": {"type": "dance"}}}""";
        Integration integration = server.read(body);
        Connection connection = integration.connection().orElseThrow();

        assertThat(Stream.of(
                                integration.state(),
                                integration.authType(),
                                integration.errors().get(0).type(),
                                connection.type(),
                                connection.state(),
                                connection.clientAction().flatMap(ClientAction::type))
                        .map(Optional::orElseThrow))
                .noneMatch(OpenEnum::isKnown)
                .extracting(OpenEnum::value)
                .containsExactly("PAUSED", "passkey", "weather", "pigeon", "ready", "dance");
        assertThat(Json.of(integration)).isEqualTo(Json.parse(body));
    }

    @Test
    void theNameAloneIsEnough() {
        Integration integration = server.read("{\"name\": \"\"}");

        assertThat(integration.name()).isEmpty();
        assertThat(integration.id()).isEmpty();
        assertThat(integration.errors()).isEmpty();
        assertThat(integration.connection()).isEmpty();
        assertThat(Json.of(integration)).hasToString("{\"name\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": \"drive\"}", "{\"name\": null}", "{\"name\": 1}", "[]", "null"})
    void withoutANameTheChangeWasMadeAndTheAnswerIsUnreadable(String body) {
        assertThatThrownBy(() -> server.read(body))
                .isInstanceOfSatisfying(
                        UnreadableResponseException.class,
                        unreadable -> assertThat(unreadable.outcome()).isEqualTo(Outcome.APPLIED));
    }

    @Test
    void explicitNullsAreAbsentForTheAccessorsAndWrittenBack() {
        Json nulls = eachMember("null");
        Integration integration = server.read(nulls.toString());

        assertThat(integration.id()).isEmpty();
        assertThat(integration.parameters()).isEmpty();
        assertThat(integration.errors()).isEmpty();
        assertThat(integration.connection()).isEmpty();
        assertThat(integration.eventsCount()).isEmpty();
        assertThat(integration.additionalProperties().values()).hasSize(34).allMatch(Json::isNull);
        assertThat(Json.of(integration)).isEqualTo(nulls);
    }

    @Test
    void emptyListsAreWrittenBack() {
        String body = """
                {"name": "Drive", "errors": [], "connection": {"errors": [], "error": {"logs": []}}}""";
        Integration integration = server.read(body);

        assertThat(integration.errors()).isEmpty();
        assertThat(Json.of(integration)).isEqualTo(Json.parse(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "1.5", "false", "[]", "[null]", "[\"text\"]", "{}", "{\"a\": [null]}"})
    void aMemberOfAnotherShapeNeverLosesTheAnswer(String shape) {
        Json other = eachMember(shape);

        assertThat(Json.of(server.read(other.toString()))).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "1.5", "false", "[]", "[null]", "[\"text\"]", "{}", "{\"a\": [null]}", "null"})
    void aMemberOfAnotherShapeInsideAConnectionLosesNothingBesideIt(String shape) {
        StringBuilder members = new StringBuilder("\"unknown\": true");
        Fixture.json(getClass(), "response.json")
                .at("/connection")
                .orElseThrow()
                .members()
                .keySet()
                .forEach(member ->
                        members.append(", \"").append(member).append("\": ").append(shape));
        Json body = Json.parse("{\"name\": \"Drive\", \"connection\": {" + members + "}}");
        Integration integration = server.read(body.toString());

        assertThat(integration.connection()).isPresent();
        assertThat(Json.of(integration)).isEqualTo(body);
    }

    @Test
    void aMemberOfAnotherShapeIsKeptUnderItsName() {
        Integration integration = server.read(
                "{\"name\": \"Drive\", \"eventsCount\": 1.5, \"isTest\": \"yes\", \"createdAt\": 1700000000}");

        assertThat(integration.eventsCount()).isEmpty();
        assertThat(integration.isTest()).isEmpty();
        assertThat(integration.createdAt()).isEmpty();
        assertThat(integration.additionalProperties())
                .containsOnlyKeys("eventsCount", "isTest", "createdAt")
                .containsEntry("eventsCount", Json.of(1.5));
    }

    @Test
    void unknownMembersAreKeptAtEveryLevel() {
        String body = """
                {"name": "Drive", "authOptions": [{"key": "oauth"}], "errors": [{"new": 1}],
                 "connection": {"new": {"a": null}, "clientAction": {"new": "b"}}}""";
        Integration integration = server.read(body);
        Connection connection = integration.connection().orElseThrow();

        assertThat(integration.additionalProperties()).containsOnlyKeys("authOptions");
        assertThat(integration.errors().get(0).additionalProperties()).containsOnlyKeys("new");
        assertThat(connection.additionalProperties()).containsOnlyKeys("new");
        assertThat(connection.clientAction().orElseThrow().additionalProperties())
                .containsOnlyKeys("new");
        assertThat(Json.of(integration)).isEqualTo(Json.parse(body));
    }

    /** The page's example with another value in every member but the name. */
    private Json eachMember(String value) {
        StringBuilder members = new StringBuilder("\"name\": \"Drive\"");
        Fixture.json(getClass(), "response.json").members().keySet().stream()
                .filter(member -> !member.equals("name"))
                .forEach(member ->
                        members.append(", \"").append(member).append("\": ").append(value));
        return Json.parse("{" + members + "}");
    }
}
