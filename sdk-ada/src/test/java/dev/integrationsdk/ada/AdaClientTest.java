package dev.integrationsdk.ada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaClientTest {
    private static final String ID = "5df263b7db5a7e6ea03fae9b";
    private static final String TOKEN = "test-token-0123456789";

    private static MockResponse updated() {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(Fixture.text(AdaClientTest.class, "response.json"))
                .build();
    }

    private static String url(AdaClient client) {
        return preview(client).url();
    }

    private static CallPreview preview(AdaClient client) {
        return client.integrations()
                .update(ID, UpdateIntegrationRequest.builder().build())
                .preview();
    }

    private static AdaClient.Builder builder() {
        return AdaClient.builder().token(TOKEN);
    }

    private static void assertRefused(ThrowingCallable building, String message) {
        assertThatThrownBy(building)
                .isInstanceOfSatisfying(ConfigurationException.class, refused -> {
                    assertThat(refused.vendor()).isEqualTo("ada");
                    assertThat(refused.operation()).isEqualTo("configuration");
                    assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(refused.attempts()).isZero();
                })
                .hasMessage("ada configuration: " + message);
    }

    @Nested
    class TheHost {
        @Test
        void isTheHandlesOwn() {
            assertThat(url(builder().handle("acme").build()))
                    .isEqualTo("https://acme.ada.support/api/v2/platform-integrations/" + ID);
        }

        @Test
        void isInsideTheClusterIfThereIsOne() {
            assertThat(url(builder().handle("acme").cluster("eu").build()))
                    .isEqualTo("https://acme.eu.ada.support/api/v2/platform-integrations/" + ID);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "0", "acme-2", "a--b", "xn--bcher-kva"})
        void canBeAnyOneLabel(String label) {
            assertThat(URI.create(url(builder().handle(label).cluster(label).build())))
                    .hasHost(label + "." + label + ".ada.support");
        }

        @Test
        void canHaveALabelOf63CharactersAndNotOf64() {
            String longest = "a".repeat(63);

            assertThat(URI.create(url(builder().handle(longest).build()))).hasHost(longest + ".ada.support");
            assertThatThrownBy(() -> builder().handle(longest + "a").build())
                    .isInstanceOf(ConfigurationException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "evil.com/",
                    "evil.com#",
                    "evil.com?",
                    "evil.com\\",
                    "evil.com:443",
                    "user@evil",
                    "a.b",
                    "..",
                    ".",
                    "acme.",
                    ".acme",
                    "acme.ada.support",
                    "https://acme",
                    "Acme",
                    "ACME",
                    "-acme",
                    "acme-",
                    "a_b",
                    "a b",
                    "acme\n",
                    "\nacme",
                    "acme\u0000",
                    "a%2eb",
                    "ácme",
                    "a\uFF0Eb",
                    "a\u3002b",
                    "\u0130"
                })
        void row_114_isNeverAnotherThanOneOfAda(String label) {
            assertRefused(
                    () -> builder().handle(label).build(),
                    "the handle must be one DNS label: lower-case letters, digits and inner hyphens, such as \"acme\" for"
                            + " https://acme.ada.support");
            assertRefused(
                    () -> builder().handle("acme").cluster(label).build(),
                    "the cluster must be one DNS label: lower-case letters, digits and inner hyphens, such as \"eu\" for"
                            + " https://acme.eu.ada.support");
        }
    }

    @Nested
    class TheBaseUrl {
        @Test
        void sufficesAloneAndKeepsItsPath() {
            assertThat(url(builder().baseUrl("https://gateway.example/ada/").build()))
                    .isEqualTo("https://gateway.example/ada/api/v2/platform-integrations/" + ID);
        }

        @Test
        void winsOverHandleAndCluster() {
            AdaClient client = builder()
                    .baseUrl("https://gateway.example")
                    .handle("Not A Label")
                    .cluster("..")
                    .build();

            assertThat(URI.create(url(client))).hasHost("gateway.example");
        }

        @Test
        void isNeededOrAHandle() {
            String message = "no handle was given: call handle(…) or baseUrl(…) on the builder";

            assertRefused(() -> builder().build(), message);
            assertRefused(() -> builder().cluster("eu").build(), message);
        }

        @Test
        void mustBeUsable() {
            assertRefused(() -> builder().baseUrl("").build(), "the base URL is missing");
            assertRefused(
                    () -> builder().baseUrl("acme.ada.support").build(),
                    "the base URL must be https://host or https://host/path in printable ASCII, without user, query, fragment or"
                            + " backslash");
            assertRefused(
                    () -> builder().baseUrl("http://acme.ada.support").build(),
                    "the base URL must begin with https: the credential would travel in clear (a loopback host may have"
                            + " http, and so may any with ClientOptions.allowCleartext(true))");
        }
    }

    @Nested
    class TheToken {
        @Test
        void isNeeded() {
            assertRefused(
                    () -> AdaClient.builder().handle("acme").build(),
                    "no token was given: call token(…) on the builder");
        }

        @Test
        void isCheckedWhenTheClientIsBuilt() {
            assertRefused(() -> AdaClient.builder().handle("acme").token("").build(), "the token is empty");
            assertRefused(() -> AdaClient.builder().handle("acme").token("  ").build(), "the token is blank");
            assertRefused(
                    () -> AdaClient.builder().handle("acme").token("Bearer x").build(),
                    "the token begins with \"Bearer \": remove that, it is added for you");
            assertRefused(
                    () -> AdaClient.builder().handle("acme").token(TOKEN + "\n").build(),
                    "the token ends with a line end: remove it (a file that was read whole has one)");
        }

        @Test
        @SuppressWarnings("NullAway")
        void isNotNull() {
            assertRefused(
                    () -> AdaClient.builder()
                            .handle("acme")
                            .token((String) null)
                            .build(),
                    "the token is null");
        }

        @Test
        void isAskedForBeforeEachCallIfItComesFromASupplier() throws Exception {
            Iterator<String> tokens = List.of("first-token", "second-token").iterator();
            try (MockWebServer server = new MockWebServer()) {
                server.enqueue(updated());
                server.enqueue(updated());
                server.start();
                try (AdaClient client = AdaClient.builder()
                        .token(tokens::next)
                        .baseUrl(server.url("/").toString())
                        .build()) {
                    client.integrations().update(ID, u -> u.name("Hub")).execute();
                    client.integrations().update(ID, u -> u.name("Hub")).execute();
                }

                assertThat(server.takeRequest().getHeaders().get("Authorization"))
                        .isEqualTo("Bearer first-token");
                assertThat(server.takeRequest().getHeaders().get("Authorization"))
                        .isEqualTo("Bearer second-token");
            }
        }

        @Test
        void isMaskedInAPreview() {
            CallPreview preview = preview(builder().handle("acme").build());

            assertThat(preview.headers()).containsEntry("Authorization", List.of("Bearer ****"));
            assertThat(preview.toString()).contains("Bearer ****").doesNotContain(TOKEN);
        }
    }

    @Nested
    class FromTheEnvironment {
        private static AdaClient from(Map<String, String> variables) {
            return AdaClient.from(new Environment("ada", variables));
        }

        @Test
        void comeTokenAndHandle() {
            AdaClient client = from(Map.of("ADA_API_TOKEN", TOKEN, "ADA_HANDLE", "acme"));

            assertThat(url(client)).isEqualTo("https://acme.ada.support/api/v2/platform-integrations/" + ID);
        }

        @Test
        void comesTheBaseUrlInPlaceOfTheHandle() {
            assertThat(URI.create(
                            url(from(Map.of("ADA_API_TOKEN", TOKEN, "ADA_BASE_URL", "https://acme.eu.ada.support")))))
                    .hasHost("acme.eu.ada.support");
            assertThat(URI.create(url(from(Map.of(
                            "ADA_API_TOKEN", TOKEN, "ADA_HANDLE", "acme", "ADA_BASE_URL", "https://gateway.example")))))
                    .hasHost("gateway.example");
        }

        @Test
        void aMissingOrEmptyVariableIsNamed() {
            assertRefused(
                    () -> from(Map.of("ADA_HANDLE", "acme")),
                    "the environment variable ADA_API_TOKEN is not set: set it, or use builder()");
            assertRefused(
                    () -> from(Map.of("ADA_API_TOKEN", "", "ADA_HANDLE", "acme")),
                    "the environment variable ADA_API_TOKEN is empty: set it, or use builder()");
            assertRefused(
                    () -> from(Map.of("ADA_API_TOKEN", TOKEN)),
                    "the environment variable ADA_HANDLE is not set: set it, or use builder()");
            assertRefused(
                    () -> from(Map.of("ADA_API_TOKEN", TOKEN, "ADA_HANDLE", "")),
                    "the environment variable ADA_HANDLE is empty: set it, or use builder()");
            assertRefused(
                    () -> from(Map.of("ADA_API_TOKEN", TOKEN, "ADA_HANDLE", "acme", "ADA_BASE_URL", "")),
                    "the environment variable ADA_BASE_URL is empty: set it, or use builder()");
        }

        @Test
        void aBadValueIsRefusedAsOnTheBuilder() {
            assertRefused(
                    () -> from(Map.of("ADA_API_TOKEN", "Bearer x", "ADA_HANDLE", "acme")),
                    "the token begins with \"Bearer \": remove that, it is added for you");
            assertRefused(
                    () -> from(Map.of("ADA_API_TOKEN", TOKEN, "ADA_HANDLE", "acme.ada.support")),
                    "the handle must be one DNS label: lower-case letters, digits and inner hyphens, such as \"acme\" for"
                            + " https://acme.ada.support");
        }

        @Test
        void isWhatGoesOverTheWire() throws Exception {
            try (MockWebServer server = new MockWebServer()) {
                server.enqueue(updated());
                server.start();
                try (AdaClient client = from(Map.of(
                        "ADA_API_TOKEN",
                        TOKEN,
                        "ADA_BASE_URL",
                        server.url("/prefix").toString()))) {
                    client.integrations().update(ID, u -> u.clearIconUrl()).execute();
                }

                RecordedRequest request = server.takeRequest();
                assertThat(request.getRequestLine())
                        .isEqualTo("PATCH /prefix/api/v2/platform-integrations/" + ID + " HTTP/1.1");
                assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
                assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
                assertThat(request.getBody()).isNotNull();
                assertThat(request.getBody().utf8()).isEqualTo("{\"icon_url\":null}");
            }
        }
    }

    @Nested
    class AnUpdate {
        private final IntegrationsApi integrations =
                builder().handle("acme").build().integrations();

        @Test
        void isTheSameFromARequestAndFromALambda() {
            UpdateIntegrationRequest request = UpdateIntegrationRequest.builder()
                    .name("Cool Shop Hub")
                    .clearIconUrl()
                    .build();

            CallPreview fromRequest = integrations.update(ID, request).preview();
            CallPreview fromLambda = integrations
                    .update(ID, u -> u.name("Cool Shop Hub").clearIconUrl())
                    .preview();

            assertThat(fromLambda.method()).isEqualTo("PATCH").isEqualTo(fromRequest.method());
            assertThat(fromLambda.url()).isEqualTo(fromRequest.url());
            assertThat(fromLambda.body())
                    .isEqualTo("{\"icon_url\":null,\"name\":\"Cool Shop Hub\"}")
                    .isEqualTo(fromRequest.body());
        }

        @Test
        void ofNothingIsAllowedAndEmpty() {
            assertThat(integrations.update(ID, u -> {}).preview().body()).isEqualTo("{}");
        }

        @Test
        void ofAnImpossibleIdIsRefusedUnderTheNameOnThePage() {
            assertThatThrownBy(() -> integrations.update("..", u -> u.name("Hub")))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("ada updateIntegration: id must not be . or .., which name another resource"
                            + " (nothing was sent)");
        }

        @Test
        @SuppressWarnings("NullAway")
        void ofANullRequestIsRefused() {
            assertThatThrownBy(() -> integrations.update(ID, (UpdateIntegrationRequest) null))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("ada updateIntegration: body is null (nothing was sent)");
        }

        @Test
        void ofABadValueIsRefusedBeforeThereIsACall() {
            assertThatThrownBy(() -> integrations.update(ID, u -> u.name("")))
                    .isInstanceOf(SdkException.class)
                    .hasMessage("ada UpdateIntegrationRequest: name must have at least 1 character, has 0"
                            + " (nothing was sent)");
        }

        @Test
        void ofAnotherHostsPathStaysOneSegment() {
            assertThat(integrations
                            .update("../a/b?c#d", u -> u.name("Hub"))
                            .preview()
                            .url())
                    .isEqualTo("https://acme.ada.support/api/v2/platform-integrations/..%2Fa%2Fb%3Fc%23d");
        }
    }
}
