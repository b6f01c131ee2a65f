package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationConfigTest {
    private static final Json JSON = Fixture.json(IntegrationConfigTest.class, "response.json")
            .at("/config")
            .orElseThrow();
    private static final IntegrationConfig CONFIG = IntegrationConfig.of(JSON);
    private static final String BEARER = "Bearer {{oauth.token.access_token}}";

    private static IntegrationConfig config(String json) {
        return IntegrationConfig.of(Json.parse(json));
    }

    private static <V> V part(Map<String, V> parts, String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow();
    }

    private static ResourceMethod method(String resource, String name) {
        return part(part(CONFIG.resources(), resource), name);
    }

    @Test
    void itReadsTheWholeApi() {
        assertThat(CONFIG.baseUrl()).contains("https://api.example.com");
        assertThat(CONFIG.label()).contains("Example API Integration");
        assertThat(CONFIG.logo()).contains("https://example.com/logo.png");
        assertThat(CONFIG.icon()).contains("https://example.com/icon.png");
        assertThat(CONFIG.headers())
                .isEqualTo(Map.of(
                        "Content-Type", Json.of("application/json"),
                        "Accept", Json.of("application/json"),
                        "User-Agent", Json.of("truto")));
        assertThat(CONFIG.query())
                .isEqualTo(Map.of("search", Json.of("{{search_query}}"), "filter", Json.of("{{filter_criteria}}")));
        assertThat(CONFIG.queryArrayFormat()).contains("comma");
        assertThat(CONFIG.errorExpression()).contains("{{response.error}}");
    }

    @Test
    void itReadsActions() {
        assertThat(CONFIG.actions()).containsOnlyKeys("sync_users");
        IntegrationConfig.Action action = part(CONFIG.actions(), "sync_users");
        assertThat(action.type()).contains("request");
        ResourceMethod request = action.config().orElseThrow();
        assertThat(request.method()).contains("post");
        assertThat(request.path()).contains("/sync/users");
        assertThat(request.headers()).isEqualTo(Map.of("Authorization", Json.of(BEARER)));
        assertThat(request.body()).contains(Json.of(Map.of("users", "{{context.users}}")));
    }

    @Test
    void itReadsCredentials() {
        assertThat(CONFIG.credentials()).containsOnlyKeys("oauth2");
        Credential oauth2 = part(CONFIG.credentials(), "oauth2");
        assertThat(oauth2.format()).contains("oauth2");
        assertThat(oauth2.clientId()).contains("your-client-id");
        assertThat(oauth2.clientSecret()).contains("your-client-secret");
        assertThat(oauth2.tokenHost()).contains("https://auth.example.com");
        assertThat(oauth2.tokenPath()).contains("/oauth/token");
        assertThat(oauth2.refreshPath()).contains("/oauth/refresh");
        assertThat(oauth2.scopeSeparator()).contains(" ");
        assertThat(oauth2.authorizationMethod()).contains("header");
        assertThat(oauth2.bodyFormat()).contains("form");
        assertThat(oauth2.tokenParams()).isEqualTo(Map.of("grant_type", Json.of("client_credentials")));
        assertThat(oauth2.refreshParams()).isEqualTo(Map.of("grant_type", Json.of("refresh_token")));
        assertThat(oauth2.tokenExpiryDuration()).contains(Json.of("3600"));
    }

    @Test
    void itReadsTheFieldsOfACredential() {
        List<Credential.Field> fields = part(CONFIG.credentials(), "oauth2").fields();

        assertThat(fields)
                .extracting(field -> field.name().orElseThrow())
                .containsExactly("client_id", "client_secret");
        assertThat(fields)
                .extracting(field -> field.label().orElseThrow())
                .containsExactly("Client ID", "Client Secret");
        assertThat(fields).extracting(field -> field.type().orElseThrow()).containsExactly("text", "password");
        assertThat(fields).extracting(field -> field.required().orElseThrow()).containsExactly(true, true);
    }

    @Test
    void itReadsAuthorizationPaginationAndRateLimitOfTheWholeAndOfAMethod() {
        ResourceMethod list = method("users", "list");

        assertThat(List.of(
                        CONFIG.authorization().orElseThrow(),
                        list.authorization().orElseThrow()))
                .allSatisfy(authorization -> {
                    assertThat(authorization.format()).contains("bearer");
                    assertThat(authorization.token()).contains("{{oauth.token.access_token}}");
                });
        assertThat(List.of(CONFIG.pagination().orElseThrow(), list.pagination().orElseThrow()))
                .allSatisfy(pagination -> {
                    assertThat(pagination.format()).contains("page");
                    assertThat(pagination.pageKey()).contains("page");
                    assertThat(pagination.limitKey()).contains("per_page");
                });
        assertThat(List.of(CONFIG.rateLimit().orElseThrow(), list.rateLimit().orElseThrow()))
                .allSatisfy(limit -> {
                    assertThat(limit.isRateLimited()).contains(Json.of(true));
                    assertThat(limit.retryAfterHeaderExpression()).contains("Retry-After");
                    assertThat(limit.rateLimitHeaderExpression()).contains("X-RateLimit-Remaining");
                });
    }

    @Test
    void itReadsResourcesInTheirOrder() {
        assertThat(CONFIG.resources().keySet()).containsExactly("users", "orders");
        assertThat(CONFIG.resources().get("users")).containsOnlyKeys("list");
        assertThat(CONFIG.resources().get("orders")).containsOnlyKeys("create");

        ResourceMethod list = method("users", "list");
        assertThat(list.method()).contains("get");
        assertThat(list.path()).contains("/users");
        assertThat(list.responsePath()).contains("data.users");
        assertThat(list.headers()).isEqualTo(Map.of("Authorization", Json.of(BEARER)));
        assertThat(list.query())
                .isEqualTo(
                        Map.of("page", Json.of("{{pagination.page}}"), "per_page", Json.of("{{pagination.per_page}}")));
        assertThat(list.body()).isEmpty();
        assertThat(Json.parse(part(list.examples(), "response").text().orElseThrow())
                        .at("/data/users/0/email")
                        .flatMap(Json::text))
                .contains("john.doe@example.com");

        ResourceMethod create = method("orders", "create");
        assertThat(create.method()).contains("post");
        assertThat(create.path()).contains("/orders");
        assertThat(create.responsePath()).contains("data.order");
        assertThat(create.body())
                .contains(Json.of(Map.of("user_id", "{{context.user_id}}", "items", "{{context.items}}")));
        assertThat(create.authorization().flatMap(ResourceMethod.Authorization::format))
                .contains("bearer");
        assertThat(create.pagination()).isEmpty();
        assertThat(create.rateLimit()).isEmpty();
        assertThat(create.examples()).isEmpty();
    }

    @Test
    void itReadsTheWebhook() {
        IntegrationConfig.Webhook webhook = CONFIG.webhook().orElseThrow();

        assertThat(webhook.format()).contains("HMAC-SHA256");
        assertThat(webhook.secret()).contains("your-webhook-secret");
        assertThat(webhook.algorithm()).contains("sha256");
        assertThat(webhook.parts()).containsExactly("header", "body");
        assertThat(webhook.handleVerification()).contains("verify_webhook_signature");
    }

    @Test
    void itLosesNothing() {
        assertThat(CONFIG.toJson()).isEqualTo(JSON);
        assertThat(CONFIG).isEqualTo(config(JSON.toString())).hasSameHashCodeAs(config(JSON.toString()));
    }

    @Test
    void otherShapesAreEmptyForTheAccessorsAndStayInTheJson() {
        String odd = """
                {"base_url": 1, "label": null, "headers": {"X-Old": null}, "query": null, "actions": {"a": null, "b": {}},
                 "credentials": {"oauth2": "later"}, "authorization": null, "pagination": [],
                 "rate_limit": {"is_rate_limited": "$exists(x)"}, "resources": {"users": {"list": null}, "orders": 2},
                 "webhook": {"signature_verification": {"config": {"parts": "body"}}}, "tool_tags": {"users": ["crm"]}}
                """;
        IntegrationConfig config = config(odd);

        assertThat(config.baseUrl()).isEmpty();
        assertThat(config.label()).isEmpty();
        assertThat(config.headers()).isEqualTo(Map.of("X-Old", Json.of(null)));
        assertThat(config.query()).isEmpty();
        assertThat(config.actions()).containsOnlyKeys("b");
        assertThat(part(config.actions(), "b").config()).isEmpty();
        assertThat(config.credentials()).isEmpty();
        assertThat(config.authorization()).isEmpty();
        assertThat(config.pagination()).isEmpty();
        assertThat(config.rateLimit().flatMap(ResourceMethod.RateLimit::isRateLimited))
                .contains(Json.of("$exists(x)"));
        assertThat(config.resources()).containsOnlyKeys("users");
        assertThat(config.resources().get("users")).isEmpty();
        assertThat(config.webhook().orElseThrow().parts()).isEmpty();
        assertThat(config.toJson()).isEqualTo(Json.parse(odd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "\"text\"", "1"})
    void anyJsonCanBeViewed(String json) {
        IntegrationConfig config = config(json);

        assertThat(config.baseUrl()).isEmpty();
        assertThat(config.headers()).isEmpty();
        assertThat(config.actions()).isEmpty();
        assertThat(config.credentials()).isEmpty();
        assertThat(config.resources()).isEmpty();
        assertThat(config.webhook()).isEmpty();
        assertThat(config).hasToString("{}");
        assertThat(config.toJson()).isEqualTo(Json.parse(json));
    }

    @Test
    void aSingleCredentialIsUnderItsFormat() {
        Map<String, Credential> credentials = config(
                        "{\"credentials\": {\"format\": \"api_key\", \"config\": {\"fields\": [{\"name\": \"key\"}]}}}")
                .credentials();

        assertThat(credentials).containsOnlyKeys("api_key");
        assertThat(part(credentials, "api_key").fields().get(0).name()).contains("key");
    }

    @Test
    void noTextShowsASecret() {
        ResourceMethod list = method("users", "list");

        assertThat(CONFIG).hasToString("""
                {"base_url":"https://api.example.com","label":"Example API Integration",\
                "logo":"https://example.com/logo.png","icon":"https://example.com/icon.png","headers":"****",\
                "query":"****","query_array_format":"comma","actions":"****","credentials":"****",\
                "authorization":"****","pagination":{"format":"page","config":{"page_key":"page",\
                "limit_key":"per_page"}},"rate_limit":{"is_rate_limited":true,\
                "retry_after_header_expression":"Retry-After",\
                "rate_limit_header_expression":"X-RateLimit-Remaining"},"resources":"****","webhook":"****",\
                "error_expression":"{{response.error}}"}""");
        assertThat(CONFIG.credentials()).hasToString("{oauth2={\"format\":\"oauth2\",\"config\":\"****\"}}");
        assertThat(part(CONFIG.credentials(), "oauth2").fields().get(0))
                .hasToString("{\"name\":\"client_id\",\"label\":\"Client ID\",\"type\":\"text\",\"required\":true}");
        assertThat(CONFIG.authorization().orElseThrow()).hasToString("{\"format\":\"bearer\",\"config\":\"****\"}");
        assertThat(CONFIG.pagination().orElseThrow()).hasToString("{\"format\":\"page\",\"config\":\"****\"}");
        assertThat(CONFIG.rateLimit().orElseThrow()).asString().contains("Retry-After");
        assertThat(CONFIG.webhook().orElseThrow())
                .hasToString("{\"signature_verification\":\"****\",\"handle_verification\":\"****\"}");
        assertThat(part(CONFIG.actions(), "sync_users")).hasToString("{\"type\":\"request\",\"config\":\"****\"}");
        assertThat(list).asString().contains("\"path\":\"/users\"").doesNotContain("oauth.token");
        assertThat(config("{\"new_secret\": \"s\"}")).hasToString("{\"new_secret\":\"****\"}");
    }
}
