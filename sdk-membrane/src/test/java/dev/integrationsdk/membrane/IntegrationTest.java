package dev.integrationsdk.membrane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.OpenEnum;
import dev.integrationsdk.core.model.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntegrationTest {
    private static final Json EMPTY_OBJECT = Json.of(Map.of());
    private static final Timestamp A_TIME = new Timestamp("<string>");

    private final AnsweringServer server = new AnsweringServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void thePagesExampleIsReadAndWrittenBackEqual() {
        Integration integration = server.read(Fixture.text(getClass(), "response.json"));

        assertThat(Json.of(integration)).isEqualTo(Fixture.json(getClass(), "response.json"));
    }

    @Test
    void everyMemberOfThePagesExampleHasAnAccessor() {
        Integration integration = server.read(Fixture.text(getClass(), "response.json"));

        assertThat(integration.name()).isEqualTo("<string>");
        assertThat(integration.id()).contains("<string>");
        assertThat(integration.uuid()).contains("<string>");
        assertThat(integration.key()).contains("<string>");
        assertThat(integration.description()).contains("<string>");
        assertThat(integration.meta()).contains(EMPTY_OBJECT);
        assertThat(integration.state()).isEmpty();
        assertThat(integration.errors()).singleElement().satisfies(IntegrationTest::isThePagesExampleOfAnError);
        assertThat(integration.revision()).contains("<string>");
        assertThat(integration.createdAt()).contains(A_TIME);
        assertThat(integration.updatedAt()).contains(A_TIME);
        assertThat(integration.archivedAt()).contains(A_TIME);
        assertThat(integration.isDeactivated()).contains(true);
        assertThat(integration.isReadOnly()).contains(true);
        assertThat(integration.logoUri()).contains("<string>");
        assertThat(integration.connectorId()).contains("<string>");
        assertThat(integration.connectorVersion()).contains("<string>");
        assertThat(integration.oAuthCallbackUri()).contains("<string>");
        assertThat(integration.parameters()).contains(EMPTY_OBJECT);
        assertThat(integration.hasMissingParameters()).contains(true);
        assertThat(integration.hasDocumentation()).contains(true);
        assertThat(integration.hasOperations()).contains(true);
        assertThat(integration.operationsCount()).contains(123L);
        assertThat(integration.hasData()).contains(true);
        assertThat(integration.dataCollectionsCount()).contains(123L);
        assertThat(integration.hasEvents()).contains(true);
        assertThat(integration.eventsCount()).contains(123L);
        assertThat(integration.hasGlobalWebhooks()).contains(true);
        assertThat(integration.hasUdm()).contains(true);
        assertThat(integration.isTest()).contains(true);
        assertThat(integration.externalAppId()).contains("<string>");
        assertThat(integration.authType()).isEmpty();
        assertThat(integration.optionsConfig()).contains(EMPTY_OBJECT);
        assertThat(integration.connection()).isPresent();
        assertThat(integration.spec()).contains(EMPTY_OBJECT);
        assertThat(integration.appUri()).contains("<string>");
        assertThat(integration.isConnected()).contains(true);
        assertThat(integration.additionalProperties()).isEmpty();
    }

    @Test
    void everyMemberOfItsConnectionHasAnAccessor() {
        Connection connection = server.read(Fixture.text(getClass(), "response.json"))
                .connection()
                .orElseThrow();

        assertThat(connection.id()).contains("<string>");
        assertThat(connection.name()).contains("<string>");
        assertThat(connection.userId()).contains("<string>");
        assertThat(connection.createdAt()).contains(A_TIME);
        assertThat(connection.updatedAt()).contains(A_TIME);
        assertThat(connection.tenantId()).contains("<string>");
        assertThat(connection.type()).isEmpty();
        assertThat(connection.key()).contains("<string>");
        assertThat(connection.isTest()).contains(true);
        assertThat(connection.connected()).contains(true);
        assertThat(connection.disconnected()).contains(true);
        assertThat(connection.isDefunct()).contains(true);
        assertThat(connection.state()).isEmpty();
        assertThat(connection.errors()).singleElement().satisfies(IntegrationTest::isThePagesExampleOfAnError);
        assertThat(connection.requestError()).hasValueSatisfying(IntegrationTest::isThePagesExampleOfAnError);
        assertThat(connection.error()).hasValueSatisfying(IntegrationTest::isThePagesExampleOfAnError);
        assertThat(connection.integrationId()).contains("<string>");
        assertThat(connection.connectorId()).contains("<string>");
        assertThat(connection.externalAppId()).contains("<string>");
        assertThat(connection.connectorVersion()).contains("<string>");
        assertThat(connection.authOptionKey()).contains("<string>");
        assertThat(connection.lastActiveAt()).contains(A_TIME);
        assertThat(connection.nextCredentialsRefreshAt()).contains(A_TIME);
        assertThat(connection.nextRetryTimestamp()).contains(A_TIME);
        assertThat(connection.retryAttempts()).contains(123L);
        assertThat(connection.canTest()).contains(true);
        assertThat(connection.canRefreshCredentials()).contains(true);
        assertThat(connection.archivedAt()).contains(A_TIME);
        assertThat(connection.isDeactivated()).contains(true);
        assertThat(connection.meta()).contains(EMPTY_OBJECT);
        assertThat(connection.buildingAgentSessionId()).contains("<string>");
        assertThat(connection.additionalProperties()).isEmpty();
        assertThat(connection.clientAction()).hasValueSatisfying(action -> {
            assertThat(action.type()).isEmpty();
            assertThat(action.description()).contains("<string>");
            assertThat(action.uiUrl()).contains("<string>");
            assertThat(action.agentInstructions()).contains("<string>");
            assertThat(action.handoffAgentInstructions()).isEmpty();
            assertThat(action.additionalProperties()).isEmpty();
        });
    }

    /** The text that the example has in place of the error's cause is no error, and kept as it came. */
    private static void isThePagesExampleOfAnError(ErrorData error) {
        assertThat(error.message()).contains("<string>");
        assertThat(error.type()).isEmpty();
        assertThat(error.key()).contains("<string>");
        assertThat(error.data()).contains(EMPTY_OBJECT);
        assertThat(error.stack()).contains(EMPTY_OBJECT);
        assertThat(error.causedByError()).isEmpty();
        assertThat(error.logs()).containsExactly(EMPTY_OBJECT);
        assertThat(error.additionalProperties()).containsExactly(Map.entry("causedByError", Json.of("<unknown>")));
    }

    @Test
    void anErrorMayBeCausedByAnother() {
        String body = """
                {"name": "Drive", "errors": [{"message": "outer", "type": "dependency_error", "causedByError":
                  {"message": "middle", "stack": "at line 1", "causedByError":
                    {"message": "inner", "data": null, "logs": [null, "text", 1], "causedByError": null}}}]}""";
        Integration integration = server.read(body);

        ErrorData middle = integration.errors().get(0).causedByError().orElseThrow();
        ErrorData inner = middle.causedByError().orElseThrow();
        assertThat(middle.stack()).contains(Json.of("at line 1"));
        assertThat(inner.message()).contains("inner");
        assertThat(inner.logs()).containsExactly(Json.of(null), Json.of("text"), Json.of(1));
        assertThat(inner.causedByError()).isEmpty();
        assertThat(inner.data()).isEmpty();
        assertThat(Json.of(integration)).isEqualTo(Json.parse(body));
    }

    @Test
    void everyDocumentedEnumValueIsKnown() {
        List<OpenEnum> read = new ArrayList<>();
        Fixture.json(getClass(), "response-enums.json").elements().forEach(body -> {
            Integration integration = server.read(body.toString());
            Connection connection = integration.connection().orElseThrow();
            Stream.of(
                            integration.state(),
                            integration.authType(),
                            connection.state(),
                            connection.type(),
                            connection.clientAction().flatMap(ClientAction::type))
                    .flatMap(Optional::stream)
                    .forEach(read::add);
            integration.errors().forEach(error -> read.add(error.type().orElseThrow()));
            assertThat(Json.of(integration)).isEqualTo(body);
        });

        assertThat(read).allMatch(OpenEnum::isKnown);
        assertThat(read)
                .contains(
                        IntegrationState.BUILDING,
                        IntegrationState.CLIENT_ACTION_REQUIRED,
                        IntegrationState.CONFIGURATION_ERROR,
                        IntegrationState.SETUP_FAILED,
                        IntegrationState.READY,
                        IntegrationState.DISCONNECTING)
                .contains(
                        AuthType.INTEGRATION_APP_TOKEN,
                        AuthType.MEMBRANE_TOKEN,
                        AuthType.OAUTH2,
                        AuthType.OAUTH1,
                        AuthType.CLIENT_CREDENTIALS,
                        AuthType.PROXY)
                .contains(
                        Connection.Type.CONNECTOR,
                        Connection.Type.MCP,
                        ClientAction.Type.CONNECT,
                        ClientAction.Type.PROVIDE_INPUT)
                .contains(
                        ErrorData.Type.BAD_REQUEST,
                        ErrorData.Type.CONNECTION,
                        ErrorData.Type.CONFIGURATION,
                        ErrorData.Type.DEPENDENCY_ERROR,
                        ErrorData.Type.FLOW_RUN,
                        ErrorData.Type.FLOW_INSTANCE_SETUP,
                        ErrorData.Type.CONCURRENCY,
                        ErrorData.Type.INTERNAL,
                        ErrorData.Type.ACTION_RUN,
                        ErrorData.Type.ACTION_INSTANCE_SETUP,
                        ErrorData.Type.UNIT_RUN,
                        ErrorData.Type.CUSTOM_CODE,
                        ErrorData.Type.INSUFFICIENT_CREDIT,
                        ErrorData.Type.OPENROUTER_NOT_CONFIGURED);
    }

    @Test
    void theAnswerMayCarryAnotherIdThanThePathWhichTakesAKeyToo() {
        assertThat(server.read("{\"name\": \"Drive\", \"id\": \"65f0c1d2e3a4b5c6d7e8f901\"}")
                        .id())
                .contains("65f0c1d2e3a4b5c6d7e8f901");
    }

    @Test
    void secretsStandInNoText() {
        Integration integration = server.read("""
                {"name": "Drive", "parameters": {"clientSecret": "hunter2"},
                 "optionsConfig": {"oauth": {"parameters": {"clientSecret": "hunter3"}}}}""");

        assertThat(integration.toString()).contains("Drive").doesNotContain("hunter");
        assertThat(integration.parameters().flatMap(parameters -> parameters.at("/clientSecret")))
                .contains(Json.of("hunter2"));
    }

    @Test
    void anApplicationsTestsCanBuildOne() {
        Integration integration = Integration.builder()
                .name("Drive")
                .state(IntegrationState.SETUP_FAILED)
                .addErrors(ErrorData.builder()
                        .message("outer")
                        .causedByError(ErrorData.builder().message("inner").build())
                        .build())
                .connection(Connection.builder()
                        .clientAction(ClientAction.builder()
                                .type(ClientAction.Type.CONNECT)
                                .build())
                        .build())
                .build();

        assertThat(Json.of(integration)).isEqualTo(Json.parse("""
                {"name": "Drive", "state": "SETUP_FAILED",
                 "errors": [{"message": "outer", "causedByError": {"message": "inner"}}],
                 "connection": {"clientAction": {"type": "connect"}}}"""));
    }
}
