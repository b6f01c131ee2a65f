package dev.integrationsdk.membrane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a creation and a replacement have apart from an update, whose fields are tested with that. */
class CreateIntegrationRequestTest {
    static CreateIntegrationRequest everyField() {
        return CreateIntegrationRequest.builder()
                .uuid("<string>")
                .key("<string>")
                .name("<string>")
                .description("<string>")
                .meta(Json.of(Map.of()))
                .logoUri("<string>")
                .externalAppId("<string>")
                .externalAppUuid("<string>")
                .oAuthCallbackUri("<string>")
                .logoBase64("<string>")
                .connectorVersion("<string>")
                .connectorId("<string>")
                .connectorUuid("<string>")
                .connectorKey("<string>")
                .parameters(Json.of(Map.of()))
                .optionsConfig(Json.of(Map.of()))
                .build();
    }

    @Test
    void it_has_the_fields_of_an_update() {
        assertThat(Json.of(everyField())).isEqualTo(Fixture.json(getClass(), "request.json"));
    }

    @Test
    void nothing_is_mandatory() {
        assertThat(Json.of(CreateIntegrationRequest.builder().build())).hasToString("{}");
    }

    @Test
    void every_violation_is_reported_at_once_in_the_order_of_the_fields() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CreateIntegrationRequest.builder()
                        .optionsConfig(Json.of("on"))
                        .parameters(Json.of("hunter2"))
                        .name("Drive")
                        .putAdditionalProperties("name", Json.of("Drive"))
                        .build())
                .withMessageStartingWith("membrane CreateIntegrationRequest: 3 violations (nothing was sent):")
                .withMessageNotContaining("hunter2")
                .satisfies(refusal -> {
                    assertThat(refusal.violations())
                            .containsExactly(
                                    new Violation("name", "is set twice: as a field and as an additional property"),
                                    new Violation("parameters", "must be a JSON object"),
                                    new Violation("optionsConfig", "must be a JSON object"));
                    assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_SENT);
                });
    }

    @Test
    void an_additional_property_is_sent() {
        assertThat(Json.of(CreateIntegrationRequest.builder()
                        .putAdditionalProperties("labels", Json.of(null))
                        .build()))
                .hasToString("{\"labels\":null}");
    }

    @Test
    void secrets_stand_in_no_text() {
        CreateIntegrationRequest request = CreateIntegrationRequest.builder()
                .name("Drive")
                .parameters(Json.of(Map.of("clientSecret", "hunter2")))
                .optionsConfig(Json.of(Map.of("oauth", Map.of("parameters", Map.of("clientSecret", "hunter3")))))
                .build();

        assertThat(request)
                .hasToString("CreateIntegrationRequest{name=Drive, parameters=****, optionsConfig=****,"
                        + " additionalProperties=****}");
        try (MembraneClient client =
                MembraneClient.builder().token("token-of-a-test").build()) {
            var preview = client.integrations().create(request).preview();

            assertThat(preview.toString()).contains("Drive").doesNotContain("hunter");
            assertThat(Json.parse(preview.body())).isEqualTo(Json.of(request));
        }
    }
}
