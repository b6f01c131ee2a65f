package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 101 to 104: an identifier is one segment of the path, or there is no call with it that could be executed. */
@Timeout(20)
final class IdentifierTest {
    private static void assertRefused(@Nullable String id) {
        try (Bench bench = new Bench()) {
            assertThat(Caller.failure(() -> bench.caller.call(id)))
                    .isInstanceOfSatisfying(InvalidRequestException.class, refused -> {
                        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
                        assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("id");
                    });
            assertThat(bench.arrivals()).isZero();
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n", "\u2003", ".", ".."})
    void row_101_what_names_nothing_or_something_else_is_refused(@Nullable String id) {
        assertRefused(id);
    }

    static Stream<Arguments> identifiers() {
        return Mode.both(
                "../x",
                "..\\x",
                "a/b",
                "a//b",
                "a?b=c",
                "a#b",
                "a\\b",
                "a;b",
                "a b+c",
                "%2e%2e",
                "%2F",
                "%00",
                "%",
                "a\0b",
                "a\r\nX-Evil: 1",
                "{id}",
                "row 104: \u00dcn\u00ef \u65e5\u672c \ud83d\udca1 \u202e \u0661");
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void row_102_and_104_the_server_sees_the_same_identifier_in_one_segment(String id, Mode mode) throws Exception {
        try (Bench bench = new Bench()) {
            bench.answers(answer(200, Json.of(Map.of("id", id)).toString()));

            assertThat(mode.execute(bench.caller.call(id)).body().id()).isEqualTo(id);

            String target = bench.server.takeRequest().getRequestLine().split(" ", 3)[1];
            assertThat(target).matches("/gadgets/[!-~&&[^/?#]]+");
            assertThat(URI.create(target).getPath()).isEqualTo("/gadgets/" + id);
            assertThat(bench.arrivals()).isEqualTo(1);
        }
    }

    static Stream<String> impossible() {
        return Stream.of("\ud83d", "a\ude00b", "x".repeat(10_000), "\ud83d\udca1".repeat(257));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void row_103_what_is_no_text_or_too_long_is_refused(String id) {
        assertRefused(id);
    }
}
