package dev.integrationsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret that is a member of a request or an answer. */
@Timeout(20)
final class SecretInModelTest {
    private static final Operation<UpdateVault, Vault> UPDATE =
            Operation.put("acme", "updateVault", "/vaults/{id}", UpdateVault.class, Vault.class);
    private static final UpdateVault REQUEST = new UpdateVault.Builder()
            .key(Secret.of("sneaky \"1\""))
            .keys(List.of(Secret.of("sneaky 2"), Secret.of("")))
            .build();

    private static Vault read(boolean async, String answer) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(new MockResponse.Builder().body(answer));
            return Stage.execute(async, stage.client.call(UPDATE.at("v1").with(REQUEST)))
                    .body();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_sent_in_clear(boolean async) throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(new MockResponse.Builder().body("{}"));
            Stage.execute(async, stage.client.call(UPDATE.at("v1").with(REQUEST)));
            assertThat(Objects.requireNonNull(stage.server.takeRequest().getBody())
                            .utf8())
                    .isEqualTo("{\"key\":\"sneaky \\\"1\\\"\",\"keys\":[\"sneaky 2\",\"\"]}");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_read_as_text_and_never_shown(boolean async) {
        Vault vault = read(async, "{\"key\":\"sneaky\",\"keys\":[\"sneaky 2\",\"\"]}");

        assertThat(vault.key()).map(Secret::reveal).contains("sneaky");
        assertThat(vault.keys()).extracting(Secret::reveal).containsExactly("sneaky 2", "");
        assertThat(vault.additionalProperties()).isEmpty();
        assertThat(vault.toString()).contains("****").doesNotContain("sneaky");
        assertThat(Json.of(vault)).isEqualTo(Json.parse("{\"key\":\"sneaky\",\"keys\":[\"sneaky 2\",\"\"]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"key\":7}",
                "{\"key\":7.5}",
                "{\"key\":true}",
                "{\"key\":null}",
                "{\"key\":{\"value\":\"sneaky\"}}",
                "{\"key\":[\"sneaky\"]}",
            })
    void of_another_shape_is_kept_as_it_came(String answer) {
        for (boolean async : new boolean[] {false, true}) {
            Vault vault = read(async, answer);

            assertThat(vault.key()).isEmpty();
            assertThat(vault.additionalProperties()).containsOnlyKeys("key");
            assertThat(Json.of(vault)).isEqualTo(Json.parse(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"keys\":[\"sneaky\",7]}", "{\"keys\":\"sneaky\"}", "{\"keys\":[null]}", "{\"keys\":[]}"})
    void in_a_list_of_another_shape_is_kept_as_it_came(String answer) {
        for (boolean async : new boolean[] {false, true}) {
            Vault vault = read(async, answer);

            assertThat(vault.keys()).isEmpty();
            assertThat(vault.additionalProperties()).containsOnlyKeys("keys");
            assertThat(Json.of(vault)).isEqualTo(Json.parse(answer));
        }
    }

    @Test
    void is_masked_in_a_preview() {
        try (Stage stage = new Stage(options -> options)) {
            CallPreview preview =
                    stage.client.call(UPDATE.at("v1").with(REQUEST)).preview();

            assertThat(preview.toString())
                    .endsWith("\n\n{\n  \"key\" : \"****\",\n  \"keys\" : \"****\"\n}")
                    .doesNotContain("sneaky");
            assertThat(preview.body()).contains("sneaky");
        }
    }

    @Test
    void is_masked_in_a_preview_whether_or_not_its_model_says_so() {
        try (Stage stage = new Stage(options -> options)) {
            UpdateVault request =
                    new UpdateVault.Builder().hint(Secret.of("sneaky")).build();
            assertThat(stage.client
                            .call(UPDATE.at("v1").with(request))
                            .preview()
                            .toString())
                    .doesNotContain("sneaky");
        }
    }

    @Test
    void is_not_revealed_by_an_applications_own_mapper() throws Exception {
        assertThat(new ObjectMapper().writeValueAsString(Secret.of("sneaky"))).doesNotContain("sneaky");
        assertThat(new ObjectMapper().writeValueAsString(List.of(Secret.of("sneaky"))))
                .doesNotContain("sneaky");
    }

    @Test
    void is_not_revealed_by_a_mapper_that_looks_at_fields() throws Exception {
        ObjectMapper mapper = new ObjectMapper().setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
        assertThat(mapper.writeValueAsString(Secret.of("sneaky"))).doesNotContain("sneaky");
    }
}
