package dev.integrationsdk.odeus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdeusClientTest {
    private static final String KEY = "key-of-the-workspace";
    private static final String ID = "550e8400-e29b-41d4-a716-446655440000";

    @Test
    void anUnsetOrEmptyVariableIsNamed() {
        refuses(
                () -> OdeusClient.from(environment(Map.of())),
                "odeus configuration: the environment variable ODEUS_API_KEY is not set: set it, or use builder()");
        refuses(
                () -> OdeusClient.from(environment(Map.of("ODEUS_API_KEY", ""))),
                "odeus configuration: the environment variable ODEUS_API_KEY is empty: set it, or use builder()");
        refuses(
                () -> OdeusClient.from(environment(Map.of("ODEUS_API_KEY", KEY, "ODEUS_BASE_URL", ""))),
                "odeus configuration: the environment variable ODEUS_BASE_URL is empty: set it, or use builder()");
    }

    @Test
    void aMissingKeyIsAskedFor() {
        refuses(
                () -> OdeusClient.builder().build(),
                "odeus configuration: no apiKey was given: call apiKey(…) on the builder");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void aKeyThatCannotBeSentIsRefusedWithAReason() {
        refuses(() -> OdeusClient.builder().apiKey((String) null).build(), "odeus configuration: the apiKey is null");
        refuses(() -> OdeusClient.builder().apiKey("").build(), "odeus configuration: the apiKey is empty");
        refuses(() -> OdeusClient.builder().apiKey(" \t").build(), "odeus configuration: the apiKey is blank");
        refuses(
                () -> OdeusClient.builder().apiKey("Bearer x").build(),
                "odeus configuration: the apiKey begins with \"Bearer \": remove that, it is added for you");
        refuses(
                () -> OdeusClient.builder().apiKey(KEY + "\n").build(),
                "odeus configuration: the apiKey ends with a line end: remove it (a file that was read whole has one)");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void aBaseUrlThatCannotBeUsedIsRefusedWithAReason() {
        refuses(
                () -> OdeusClient.builder().apiKey(KEY).baseUrl(null).build(),
                "odeus configuration: the base URL is missing");
        refuses(
                () -> OdeusClient.builder().apiKey(KEY).baseUrl("api.odeus.ai").build(),
                "odeus configuration: the base URL must be https://host or https://host/path in printable ASCII,"
                        + " without user, query, fragment or backslash");
        refuses(
                () -> OdeusClient.builder()
                        .apiKey(KEY)
                        .baseUrl("http://api.odeus.ai")
                        .build(),
                "odeus configuration: the base URL must begin with https: the credential would travel in clear"
                        + " (a loopback host may have http, and so may any with ClientOptions.allowCleartext(true))");
    }

    @Test
    void theDocumentedAddressIsTheDefault() {
        try (OdeusClient built = OdeusClient.builder().apiKey(KEY).build();
                OdeusClient fromEnvironment = OdeusClient.from(environment(Map.of("ODEUS_API_KEY", KEY)))) {
            for (OdeusClient client : List.of(built, fromEnvironment)) {
                CallPreview preview = client.integrations()
                        .update(ID, update -> update.name("Hub"))
                        .preview();
                assertThat(preview.method()).isEqualTo("PATCH");
                assertThat(preview.url()).isEqualTo("https://api.odeus.ai/integrations/v1/" + ID);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://odeus.example.com", "https://odeus.example.com/"})
    void aDedicatedDeploymentHasItsApiBelowApiPublic(String deploymentUrl) {
        try (OdeusClient client =
                OdeusClient.builder().apiKey(KEY).deploymentUrl(deploymentUrl).build()) {
            assertThat(url(client)).isEqualTo("https://odeus.example.com/api/public/integrations/v1/" + ID);
        }
    }

    @Test
    void aPathOfADeploymentIsKept() {
        try (OdeusClient client = OdeusClient.builder()
                .apiKey(KEY)
                .deploymentUrl("https://example.com/odeus")
                .build()) {
            assertThat(url(client)).isEqualTo("https://example.com/odeus/api/public/integrations/v1/" + ID);
        }
    }

    @Test
    void ofDeploymentUrlAndBaseUrlTheLaterCounts() {
        OdeusClient.Builder builder = OdeusClient.builder().apiKey(KEY).deploymentUrl("https://a.example.com");
        try (OdeusClient client = builder.baseUrl("https://b.example.com").build()) {
            assertThat(url(client)).isEqualTo("https://b.example.com/integrations/v1/" + ID);
        }
        try (OdeusClient client = builder.deploymentUrl("https://c.example.com").build()) {
            assertThat(url(client)).isEqualTo("https://c.example.com/api/public/integrations/v1/" + ID);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void aDeploymentUrlThatCannotBeUsedIsRefusedAndNeverReplacedByThePublicHost() {
        refuses(
                () -> OdeusClient.builder().apiKey(KEY).deploymentUrl(null).build(),
                "odeus configuration: the base URL is missing");
        refuses(
                () -> OdeusClient.builder().apiKey(KEY).deploymentUrl("").build(),
                "odeus configuration: the base URL must be https://host or https://host/path in printable ASCII,"
                        + " without user, query, fragment or backslash");
        refuses(
                () -> OdeusClient.builder()
                        .apiKey(KEY)
                        .deploymentUrl("http://odeus.example.com")
                        .build(),
                "odeus configuration: the base URL must begin with https: the credential would travel in clear"
                        + " (a loopback host may have http, and so may any with ClientOptions.allowCleartext(true))");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void aNullRequestIsRefused() {
        try (OdeusClient client = OdeusClient.builder().apiKey(KEY).build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.integrations().update(ID, (UpdateIntegrationRequest) null))
                    .withMessage("odeus updateIntegration: body is null (nothing was sent)");
        }
    }

    @Test
    void theEnvironmentDecidesAddressAndHeader() throws Exception {
        try (MockWebServer server = serverWithTheExample()) {
            try (OdeusClient client = OdeusClient.from(environment(Map.of(
                    "ODEUS_API_KEY",
                    KEY,
                    "ODEUS_BASE_URL",
                    server.url("/proxy/").toString())))) {
                execute(client);
            }
            RecordedRequest sent = server.takeRequest();
            assertThat(sent.getRequestLine()).isEqualTo("PATCH /proxy/integrations/v1/" + ID + " HTTP/1.1");
            assertThat(sent.getHeaders().values("Authorization")).containsExactly("Bearer " + KEY);
        }
    }

    @Test
    void aSupplierIsAskedForEachCall() throws Exception {
        Iterator<String> keys = List.of("first-key", "second-key").iterator();
        try (MockWebServer server = serverWithTheExample()) {
            server.enqueue(example());
            try (OdeusClient client = OdeusClient.builder()
                    .apiKey(keys::next)
                    .baseUrl(server.url("/").toString())
                    .build()) {
                execute(client);
                execute(client);
            }
            assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer first-key");
            assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer second-key");
        }
    }

    @Test
    void optionsReachTheCall() throws Exception {
        try (MockWebServer server = serverWithTheExample()) {
            try (OdeusClient client = OdeusClient.builder()
                    .apiKey(KEY)
                    .baseUrl(server.url("/").toString())
                    .options(ClientOptions.builder().userAgentSuffix("hub/1").build())
                    .build()) {
                execute(client);
            }
            assertThat(server.takeRequest().getHeaders().get("User-Agent"))
                    .contains("(odeus;")
                    .endsWith("hub/1");
        }
    }

    @Test
    void noTextOfAClientShowsTheKey() {
        OdeusClient.Builder builder = OdeusClient.builder().apiKey(KEY);
        try (OdeusClient client = builder.build()) {
            List<Object> all =
                    List.of(builder, client, client.integrations(), environment(Map.of("ODEUS_API_KEY", KEY)));
            assertThat(all.toString()).doesNotContain(KEY);
        }
    }

    private static String url(OdeusClient client) {
        return client.integrations()
                .update(ID, update -> update.name("Hub"))
                .preview()
                .url();
    }

    private static void execute(OdeusClient client) {
        assertThat(client.integrations()
                        .update(ID, update -> update.name("Updated Integration Name"))
                        .execute()
                        .id())
                .isEqualTo(ID);
    }

    private static void refuses(ThrowingCallable build, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(build)
                .withMessage(message)
                .satisfies(e -> {
                    assertThat(e.vendor()).isEqualTo("odeus");
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                });
    }

    private static MockWebServer serverWithTheExample() throws java.io.IOException {
        MockWebServer server = new MockWebServer();
        server.start();
        server.enqueue(example());
        return server;
    }

    private static MockResponse example() {
        return new MockResponse.Builder()
                .body(Fixture.text(OdeusClientTest.class, "response.json"))
                .build();
    }

    private static Environment environment(Map<String, String> variables) {
        return new Environment(OdeusOperations.VENDOR, variables);
    }
}
