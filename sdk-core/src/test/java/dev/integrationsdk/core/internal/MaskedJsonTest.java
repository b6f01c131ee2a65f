package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.internal.json.UpdateGadget;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskedJsonTest {

    @Test
    void shows_a_model_as_indented_json() {
        UpdateGadget request =
                UpdateGadget.builder().name("Grüße \"1\"").clearIconUrl().build();

        assertThat(MaskedJson.of(request).lines())
                .containsExactly("{", "  \"name\" : \"Grüße \\\"1\\\"\",", "  \"icon_url\" : null", "}");
    }

    @Test
    void masks_every_member_that_holds_a_secret_whatever_its_shape() {
        UpdateGadget request = UpdateGadget.builder()
                .name("shop")
                .password("sneaky")
                .signingKey("sneaky")
                .credentials(Json.of(Map.of("client", Map.of("secret", "sneaky"))))
                .keys(List.of("sneaky", "sneaky"))
                .build();

        assertThat(MaskedJson.of(request)).doesNotContain("sneaky");
        assertThat(Json.parse(MaskedJson.of(request)))
                .isEqualTo(Json.of(Map.of(
                        "name", "shop",
                        "password", "****",
                        "signing_key", "****",
                        "credentials", "****",
                        "keys", "****")));
    }

    @Test
    void masks_members_of_nested_models_too() {
        UpdateGadget child =
                UpdateGadget.builder().password("sneaky").name("child").build();
        UpdateGadget request = UpdateGadget.builder().children(List.of(child)).build();

        assertThat(Json.parse(MaskedJson.of(request)))
                .isEqualTo(Json.parse("{\"children\":[{\"name\":\"child\",\"password\":\"****\"}]}"));
    }

    @Test
    void tells_neither_more_nor_less_of_what_is_cleared() {
        UpdateGadget request = UpdateGadget.builder().clearSigningKey().build();

        assertThat(Json.parse(MaskedJson.of(request))).isEqualTo(Json.of(Map.of("signing_key", "****")));
    }

    @Test
    void leaves_out_what_is_not_sent() {
        assertThat(Json.parse(MaskedJson.of(UpdateGadget.builder().build()))).isEqualTo(Json.of(Map.of()));
    }

    @Test
    void masks_every_member_that_is_not_typed_since_it_may_be_a_secret_too() {
        UpdateGadget request = UpdateGadget.builder()
                .name("shop")
                .putAdditionalProperties("password", Json.of("sneaky"))
                .putAdditionalProperties("beta", Json.of(Map.of("key", "sneaky")))
                .putAdditionalProperties("none", Json.of(null))
                .children(List.of(UpdateGadget.builder()
                        .putAdditionalProperties("signing_key", Json.of("sneaky"))
                        .build()))
                .build();

        assertThat(MaskedJson.of(request)).doesNotContain("sneaky");
        assertThat(Json.parse(MaskedJson.of(request)))
                .isEqualTo(Json.parse("{\"name\":\"shop\",\"password\":\"****\",\"beta\":\"****\",\"none\":\"****\","
                        + "\"children\":[{\"signing_key\":\"****\"}]}"));
    }

    @Test
    void masks_the_text_only_and_not_what_is_sent() {
        UpdateGadget request =
                UpdateGadget.builder().password("sneaky").signingKey("secret").build();
        String masked = MaskedJson.of(request);

        assertThat(masked).doesNotContain("sneaky").doesNotContain("secret");
        assertThat(Json.of(request)).isEqualTo(Json.parse("{\"password\":\"sneaky\",\"signing_key\":\"secret\"}"));
        assertThat(request.toString()).doesNotContain("sneaky").doesNotContain("secret");
    }
}
