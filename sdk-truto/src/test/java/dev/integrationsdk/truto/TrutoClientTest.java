package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.NotFoundException;
import java.io.IOException;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrutoClientTest {
    private static final String TOKEN = "t0ken-of-a-test";

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static TrutoClient fromEnv(Map<String, String> variables) {
        return TrutoClient.from(new Environment("truto", variables));
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(ThrowingCallable client) {
        return assertThatThrownBy(client).isInstanceOf(ConfigurationException.class);
    }

    private TrutoClient.Builder client() {
        return TrutoClient.builder().token(TOKEN).baseUrl(server.url("/").toString());
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse(status, Headers.of("Content-Type", "application/json"), body));
    }

    private static Integration update(TrutoClient truto) {
        return truto.integrations().update("4a4d", u -> u.version(3).name("n")).execute();
    }

    @Test
    void anUnsetVariableIsNamed() {
        assertRefused(() -> fromEnv(Map.of()))
                .hasMessage("truto configuration: the environment variable TRUTO_API_TOKEN is not set: set it, or use"
                        + " builder()");
    }

    @Test
    void anEmptyVariableIsNamed() {
        assertRefused(() -> fromEnv(Map.of("TRUTO_API_TOKEN", "")))
                .hasMessage("truto configuration: the environment variable TRUTO_API_TOKEN is empty: set it, or use"
                        + " builder()");
        assertRefused(() -> fromEnv(Map.of("TRUTO_API_TOKEN", TOKEN, "TRUTO_BASE_URL", "")))
                .hasMessage("truto configuration: the environment variable TRUTO_BASE_URL is empty: set it, or use"
                        + " builder()");
    }

    @Test
    void theEnvironmentGivesTokenAndBaseUrl() throws InterruptedException {
        answer(200, "{\"id\": \"4a4d\"}");
        try (TrutoClient truto = fromEnv(Map.of(
                "TRUTO_API_TOKEN",
                TOKEN,
                "TRUTO_BASE_URL",
                server.url("/prefix/").toString()))) {
            update(truto);
        }

        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("PATCH /prefix/integrations/4a4d HTTP/1.1");
        assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer " + TOKEN);
    }

    @Test
    void theDefaultIsTrutosOwnHost() {
        try (TrutoClient truto = fromEnv(Map.of("TRUTO_API_TOKEN", TOKEN))) {
            assertThat(truto.integrations()
                            .update("4a4d", u -> u.version(3).name("n"))
                            .preview()
                            .url())
                    .isEqualTo("https://api.truto.one/integrations/4a4d");
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void aNullRequestIsRefused() {
        try (TrutoClient truto = client().build()) {
            assertThatThrownBy(() -> truto.integrations().update("4a4d", (UpdateIntegrationRequest) null))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("truto updateIntegration: body is null (nothing was sent)");
        }
    }

    @Test
    void aMissingTokenIsAskedFor() {
        assertRefused(() -> TrutoClient.builder().build())
                .hasMessage("truto configuration: no token was given: call token(…) on the builder");
    }

    @Test
    void anEmptyTokenIsRefused() {
        assertRefused(() -> TrutoClient.builder().token("").build())
                .hasMessage("truto configuration: the token is empty");
    }

    @Test
    void aTokenWithItsSchemeIsRefused() {
        assertRefused(() -> TrutoClient.builder().token("Bearer x").build())
                .hasMessage("truto configuration: the token begins with \"Bearer \": remove that, it is added for you");
    }

    @Test
    void aBaseUrlInCleartextIsRefused() {
        assertRefused(() -> TrutoClient.builder()
                        .token(TOKEN)
                        .baseUrl("http://api.truto.one")
                        .build())
                .hasMessage("truto configuration: the base URL must begin with https: the credential would travel in"
                        + " clear (a loopback host may have http, and so may any with"
                        + " ClientOptions.allowCleartext(true))");
    }

    @Test
    void aBaseUrlThatIsNoneIsRefused() {
        assertRefused(() -> TrutoClient.builder()
                        .token(TOKEN)
                        .baseUrl("api.truto.one")
                        .build())
                .hasMessage(
                        "truto configuration: the base URL must be https://host or https://host/path in printable ASCII, without user,"
                                + " query, fragment or backslash");
    }

    @Test
    void aSupplierIsAskedBeforeEachCall() throws InterruptedException {
        var tokens = java.util.List.of("first-token", "second-token").iterator();
        answer(200, "{\"id\": \"4a4d\"}");
        answer(200, "{\"id\": \"4a4d\"}");
        try (TrutoClient truto = client().token(tokens::next).build()) {
            update(truto);
            update(truto);
        }

        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer first-token");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer second-token");
    }

    @Test
    void theSingularPathIsUsedOnRequest() throws InterruptedException {
        answer(200, "{\"id\": \"4a4d\"}");
        try (TrutoClient truto = client().singularPath(true).build()) {
            update(truto);
        }

        assertThat(server.takeRequest().getRequestLine()).isEqualTo("PATCH /integration/4a4d HTTP/1.1");
    }

    @Test
    void aBuilderThatIsUsedAgainLeavesItsFirstClientAsItWas() throws InterruptedException {
        answer(404, "{}");
        TrutoClient.Builder builder = client();
        try (TrutoClient plural = builder.build();
                TrutoClient singular = builder.singularPath(true).build()) {
            assertThatThrownBy(() -> update(plural)).hasMessageContaining("try singularPath(true)");
            answer(404, "{}");
            assertThatThrownBy(() -> update(singular)).hasMessageNotContaining("singularPath");
        }
    }

    @Test
    void a404SaysThatThePathMayBeTheOtherOne() {
        answer(404, "{\"statusCode\": 404, \"error\": \"Not Found\", \"message\": \"Integration not found\"}");
        try (TrutoClient truto = client().build()) {
            assertThatThrownBy(() -> update(truto))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("truto updateIntegration: HTTP 404: Integration not found, code Not Found. If the id is"
                            + " right, the path of get and update may not be: running clients use /integration/{id},"
                            + " try singularPath(true) on the builder (NOT_APPLIED: nothing was changed)");
        }
    }
}
