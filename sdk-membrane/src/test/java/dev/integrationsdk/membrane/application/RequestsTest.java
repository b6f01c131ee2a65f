package dev.integrationsdk.membrane.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.membrane.CreateIntegrationRequest;
import dev.integrationsdk.membrane.UpdateIntegrationRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The requests as an application sees them, whose fields come from an interface that both extend. */
class RequestsTest {
    private static final UpdateIntegrationRequest UPDATE = UpdateIntegrationRequest.builder()
            .name("Drive")
            .parameters(Json.of(Map.of("scopes", "files")))
            .putAdditionalProperties("labels", Json.of(1))
            .build();

    @Test
    void an_accessor_can_be_called_and_referred_to() {
        Function<UpdateIntegrationRequest, Optional<String>> ofAnUpdate = UpdateIntegrationRequest::name;
        Function<CreateIntegrationRequest, Optional<Json>> ofACreation = CreateIntegrationRequest::parameters;

        assertThat(UPDATE.name()).hasValue("Drive");
        assertThat(ofAnUpdate.apply(UPDATE)).hasValue("Drive");
        assertThat(ofACreation.apply(CreateIntegrationRequest.builder().build()))
                .isEmpty();
    }

    @Test
    void an_accessor_can_be_called_by_reflection() throws ReflectiveOperationException {
        assertThat(UpdateIntegrationRequest.class.getMethod("name").invoke(UPDATE))
                .isEqualTo(Optional.of("Drive"));
    }

    @Test
    void a_creation_can_be_made_from_an_update_and_the_other_way_round() {
        CreateIntegrationRequest creation =
                CreateIntegrationRequest.builder().from(UPDATE).build();

        assertThat(Json.of(creation)).isEqualTo(Json.of(UPDATE));
        assertThat(UpdateIntegrationRequest.builder().from(creation).build()).isEqualTo(UPDATE);
        assertThat(UpdateIntegrationRequest.builder().from(UPDATE).build()).isEqualTo(UPDATE);
    }
}
