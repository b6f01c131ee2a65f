package dev.integrationsdk.sigmamind;

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

class SigmaMindClientTest {
    private static final String KEY = "key-of-the-account";
    private static final String ID = "intg-AuUKK371Spr5";

    @Test
    void anUnsetOrEmptyVariableIsNamed() {
        refuses(
                () -> SigmaMindClient.from(environment(Map.of())),
                "sigmamind configuration: the environment variable SIGMAMIND_API_KEY is not set: set it, or use builder()");
        refuses(
                () -> SigmaMindClient.from(environment(Map.of("SIGMAMIND_API_KEY", ""))),
                "sigmamind configuration: the environment variable SIGMAMIND_API_KEY is empty: set it, or use builder()");
        refuses(
                () -> SigmaMindClient.from(environment(Map.of("SIGMAMIND_API_KEY", KEY, "SIGMAMIND_BASE_URL", ""))),
                "sigmamind configuration: the environment variable SIGMAMIND_BASE_URL is empty: set it, or use builder()");
    }

    @Test
    void aMissingKeyIsAskedFor() {
        refuses(
                () -> SigmaMindClient.builder().build(),
                "sigmamind configuration: no apiKey was given: call apiKey(…) on the builder");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void aKeyThatCannotBeSentIsRefusedWithAReason() {
        refuses(
                () -> SigmaMindClient.builder().apiKey((String) null).build(),
                "sigmamind configuration: the apiKey is null");
        refuses(() -> SigmaMindClient.builder().apiKey("").build(), "sigmamind configuration: the apiKey is empty");
        refuses(() -> SigmaMindClient.builder().apiKey(" \t").build(), "sigmamind configuration: the apiKey is blank");
        refuses(
                () -> SigmaMindClient.builder().apiKey(KEY + "\n").build(),
                "sigmamind configuration: the apiKey ends with a line end: remove it (a file that was read whole has one)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "bearer x"})
    void aKeyWithAPrefixIsRefused(String key) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> SigmaMindClient.builder().apiKey(key).build())
                .withMessage("sigmamind configuration: the apiKey begins with \"Bearer \": remove that");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void aBaseUrlThatCannotBeUsedIsRefusedWithAReason() {
        refuses(
                () -> SigmaMindClient.builder().apiKey(KEY).baseUrl(null).build(),
                "sigmamind configuration: the base URL is missing");
        refuses(
                () -> SigmaMindClient.builder()
                        .apiKey(KEY)
                        .baseUrl("api.sigmamind.ai")
                        .build(),
                "sigmamind configuration: the base URL must be https://host or https://host/path in printable ASCII,"
                        + " without user, query, fragment or backslash");
        refuses(
                () -> SigmaMindClient.builder()
                        .apiKey(KEY)
                        .baseUrl("http://api.sigmamind.ai")
                        .build(),
                "sigmamind configuration: the base URL must begin with https: the credential would travel in clear"
                        + " (a loopback host may have http, and so may any with ClientOptions.allowCleartext(true))");
    }

    @Test
    void theDocumentedAddressIsTheDefault() {
        try (SigmaMindClient built = SigmaMindClient.builder().apiKey(KEY).build();
                SigmaMindClient fromEnvironment = SigmaMindClient.from(environment(Map.of("SIGMAMIND_API_KEY", KEY)))) {
            for (SigmaMindClient client : List.of(built, fromEnvironment)) {
                CallPreview preview = client.integrations()
                        .update(ID, update -> update.name("hub"))
                        .preview();
                assertThat(preview.method()).isEqualTo("PATCH");
                assertThat(preview.url()).isEqualTo("https://api.sigmamind.ai/v1/integrations/" + ID);
            }
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void aNullRequestIsRefused() {
        try (SigmaMindClient client = SigmaMindClient.builder().apiKey(KEY).build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.integrations().update(ID, (UpdateIntegrationRequest) null))
                    .withMessage("sigmamind updateIntegration: body is null (nothing was sent)");
        }
    }

    @Test
    void theEnvironmentDecidesAddressAndHeader() throws Exception {
        try (MockWebServer server = serverWithTheExample()) {
            try (SigmaMindClient client = SigmaMindClient.from(environment(Map.of(
                    "SIGMAMIND_API_KEY",
                    KEY,
                    "SIGMAMIND_BASE_URL",
                    server.url("/proxy/").toString())))) {
                execute(client);
            }
            RecordedRequest sent = server.takeRequest();
            assertThat(sent.getRequestLine()).isEqualTo("PATCH /proxy/v1/integrations/" + ID + " HTTP/1.1");
            assertThat(sent.getHeaders().values("X-API-Key")).containsExactly(KEY);
            assertThat(sent.getHeaders().get("Authorization")).isNull();
        }
    }

    @Test
    void aSupplierIsAskedForEachCall() throws Exception {
        Iterator<String> keys = List.of("first-key", "second-key").iterator();
        try (MockWebServer server = serverWithTheExample()) {
            server.enqueue(example());
            try (SigmaMindClient client = SigmaMindClient.builder()
                    .apiKey(keys::next)
                    .baseUrl(server.url("/").toString())
                    .build()) {
                execute(client);
                execute(client);
            }
            assertThat(server.takeRequest().getHeaders().get("X-API-Key")).isEqualTo("first-key");
            assertThat(server.takeRequest().getHeaders().get("X-API-Key")).isEqualTo("second-key");
        }
    }

    @Test
    void optionsReachTheCall() throws Exception {
        try (MockWebServer server = serverWithTheExample()) {
            try (SigmaMindClient client = SigmaMindClient.builder()
                    .apiKey(KEY)
                    .baseUrl(server.url("/").toString())
                    .options(ClientOptions.builder().userAgentSuffix("shop/1").build())
                    .build()) {
                execute(client);
            }
            assertThat(server.takeRequest().getHeaders().get("User-Agent"))
                    .contains("(sigmamind;")
                    .endsWith("shop/1");
        }
    }

    @Test
    void noTextOfAClientShowsTheKey() {
        SigmaMindClient.Builder builder = SigmaMindClient.builder().apiKey(KEY);
        try (SigmaMindClient client = builder.build()) {
            List<Object> all =
                    List.of(builder, client, client.integrations(), environment(Map.of("SIGMAMIND_API_KEY", KEY)));
            assertThat(all.toString()).doesNotContain(KEY);
        }
    }

    private static void execute(SigmaMindClient client) {
        assertThat(client.integrations()
                        .update(ID, update -> update.name("my_shopify_store"))
                        .execute()
                        .integrationId())
                .isEqualTo(ID);
    }

    private static void refuses(ThrowingCallable build, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(build)
                .withMessage(message)
                .satisfies(e -> {
                    assertThat(e.vendor()).isEqualTo("sigmamind");
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
                .body(Fixture.text(SigmaMindClientTest.class, "response.json"))
                .build();
    }

    private static Environment environment(Map<String, String> variables) {
        return new Environment(SigmaMindOperations.VENDOR, variables);
    }
}
