package dev.integrationsdk.membrane;

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
    private static ListIntegrationsRequest.Builder request() {
        return ListIntegrationsRequest.builder();
    }

    private static List<Violation> violationsOf(ListIntegrationsRequest.Builder request) {
        return catchThrowableOfType(InvalidRequestException.class, request::build)
                .violations();
    }

    @Test
    void what_is_not_set_is_not_asked_for() {
        assertThat(Json.of(request().build())).hasToString("{}");
        assertThat(Json.of(request().includeArchived(false).search("").build()))
                .hasToString("{\"search\":\"\",\"includeArchived\":false}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 99, 100, 999, 1000})
    void a_limit_within_the_documented_ones_is_sent(int limit) {
        assertThat(Json.of(request().limit(limit).build())).hasToString("{\"limit\":" + limit + "}");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, 10_000, Integer.MAX_VALUE})
    void a_limit_beyond_the_documented_ones_is_refused(int limit) {
        assertThat(violationsOf(request().limit(limit))).containsExactly(new Violation("limit", "must be 1 to 1000"));
    }

    @Test
    void the_constants_are_the_limits() {
        assertThat(request().limit(ListIntegrationsRequest.MIN_LIMIT).build().limit())
                .hasValue(1);
        assertThat(request().limit(ListIntegrationsRequest.MAX_LIMIT).build().limit())
                .hasValue(1000);
    }

    @Test
    void every_violation_is_reported_at_once_in_the_order_of_the_fields() {
        assertThat(violationsOf(request()
                        .includeArchived(true)
                        .connectorId("\ud83e")
                        .limit(0)
                        .putAdditionalProperties("includeArchived", Json.of(true))))
                .containsExactly(
                        new Violation("limit", "must be 1 to 1000"),
                        new Violation("connectorId", "holds half of a surrogate pair, which is not a character"),
                        new Violation("includeArchived", "is set twice: as a field and as an additional property"));
    }

    @Test
    void an_additional_parameter_is_sent() {
        assertThat(Json.of(request()
                        .putAdditionalProperties("appUuid", Json.of("u"))
                        .build()))
                .hasToString("{\"appUuid\":\"u\"}");
    }
}
