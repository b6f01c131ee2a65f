package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an application's own implementation of the API gets from the interface. */
class OwnIntegrationsTest {
    private static final IntegrationsApi UPDATES_ONLY = (id, request) -> {
        throw new AssertionError("no update was asked for");
    };

    /** Keeps what was to be decided with, and makes no edit. */
    private static final class Editor implements IntegrationsApi {
        private Function<? super Integration, UpdateIntegrationRequest> decide = current -> {
            throw new AssertionError("no edit was asked for");
        };

        @Override
        public Call<Integration> update(String id, UpdateIntegrationRequest request) {
            throw new AssertionError("an edit is not an update");
        }

        @Override
        @SuppressWarnings("NullAway") // nobody executes it
        public Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
            assertThat(id).isEqualTo("id");
            this.decide = decide;
            return null;
        }

        UpdateIntegrationRequest decide(Integration.Builder current) {
            return decide.apply(current.id("id").build());
        }
    }

    static Stream<Arguments> whatALambdaHasNot() {
        return Stream.of(
                operation("get", own -> own.get("id")),
                operation("list", own -> own.list()),
                operation("list", own -> own.list(q -> q.limit(1))),
                operation(
                        "list",
                        own -> own.list(ListIntegrationsRequest.builder().build())),
                operation("create", own -> own.create(c -> c.name("n"))),
                operation(
                        "create",
                        own -> own.create(
                                CreateIntegrationRequest.builder().name("n").build())),
                operation("delete", own -> own.delete("id")),
                operation("edit", own -> own.edit("id", (current, u) -> u.name("n"))),
                operation(
                        "edit",
                        own -> own.edit(
                                "id",
                                current -> UpdateIntegrationRequest.builder()
                                        .name("n")
                                        .version(1)
                                        .build())));
    }

    private static Arguments operation(String name, Function<IntegrationsApi, Object> use) {
        return Arguments.of(name, use);
    }

    @ParameterizedTest
    @MethodSource("whatALambdaHasNot")
    void a_lambda_has_the_update_and_says_what_it_has_not(String name, Function<IntegrationsApi, Object> use) {
        assertThatThrownBy(() -> use.apply(UPDATES_ONLY))
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessage("this implementation of IntegrationsApi has no " + name);
    }

    @Test
    void a_decision_on_a_builder_is_for_the_version_of_the_state() {
        Editor own = new Editor();
        assertThat(own.edit("id", (current, u) -> u.name(current.name().orElse("") + "_2")))
                .isNull();

        assertThat(Json.of(own.decide(Integration.builder().name("crm").version(7))))
                .isEqualTo(Json.parse("{\"name\": \"crm_2\", \"version\": 7}"));
        assertThat(Json.of(own.decide(Integration.builder().name("hr").version(8))))
                .isEqualTo(Json.parse("{\"name\": \"hr_2\", \"version\": 8}"));
    }

    @Test
    void a_decision_may_set_another_version() {
        Editor own = new Editor();
        assertThat(own.edit("id", (current, u) -> u.isBeta(true).version(3))).isNull();

        assertThat(own.decide(Integration.builder().version(2)).version()).isEqualTo(3);
    }

    @Test
    void without_a_version_in_the_state_it_is_asked_for() {
        Editor own = new Editor();
        assertThat(own.edit("id", (current, u) -> u.isBeta(true))).isNull();

        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> own.decide(Integration.builder()))
                        .violations())
                .containsExactly(new Violation(
                        "version", "is required: read the current version with GET /integrations/{id} first"));
    }
}
