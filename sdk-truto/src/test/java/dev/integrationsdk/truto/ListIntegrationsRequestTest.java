package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListIntegrationsRequestTest {
    private static List<Violation> violations(ListIntegrationsRequest.Builder builder) {
        return catchThrowableOfType(InvalidRequestException.class, builder::build)
                .violations();
    }

    @Test
    void nothing_need_be_set() {
        assertThat(Json.of(ListIntegrationsRequest.builder().build())).hasToString("{}");
    }

    @Test
    void every_field_has_its_documented_name() {
        assertThat(Json.of(ListIntegrationsRequest.builder()
                        .sharing(Sharing.ALLOW)
                        .name("hubspot")
                        .category("crm")
                        .limit(25)
                        .putAdditionalProperties("id[in]", Json.of("a,b"))
                        .build()))
                .hasToString("{\"sharing\":\"allow\",\"name\":\"hubspot\",\"category\":\"crm\",\"limit\":25,"
                        + "\"id[in]\":\"a,b\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 5_000, Integer.MAX_VALUE})
    void a_limit_of_one_or_more_is_asked_for(int limit) {
        assertThat(ListIntegrationsRequest.builder().limit(limit).build().limit())
                .contains(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void no_other_limit_is(int limit) {
        assertThat(violations(ListIntegrationsRequest.builder().limit(limit)))
                .containsExactly(new Violation("limit", "must be at least 1"));
    }

    @Test
    void every_violation_is_reported_at_once_in_the_order_of_the_fields() {
        assertThat(violations(ListIntegrationsRequest.builder()
                        .limit(0)
                        .category("c\ud83d")
                        .name("n")
                        .putAdditionalProperties("name", Json.of("m"))))
                .containsExactly(
                        new Violation("name", "is set twice: as a field and as an additional property"),
                        new Violation("category", "holds half of a surrogate pair, which is not a character"),
                        new Violation("limit", "must be at least 1"));
    }
}
