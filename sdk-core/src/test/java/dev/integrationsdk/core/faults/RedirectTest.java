package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No redirect is followed, wherever it leads. */
@Timeout(20)
final class RedirectTest {
    private static UnexpectedStatusException redirected(Bench bench, Mode mode, int status, String location)
            throws InterruptedException {
        UnexpectedStatusException failure = bench.refusal(
                mode,
                UnexpectedStatusException.class,
                Outcome.NOT_APPLIED,
                answer(status, "moved").addHeaderLenient("Location", location));
        assertThat(bench.server.takeRequest().getMethod()).isEqualTo("PATCH");
        assertThat(failure.rawBody()).isEqualTo("moved");
        assertThat(failure)
                .hasMessageContaining("HTTP " + status + ", a redirect")
                .hasMessageContaining(", which is not followed")
                .hasMessageNotContaining("hidden")
                .hasMessageNotContaining("null");
        return failure;
    }

    static Stream<Arguments> row92() {
        return Mode.both(300, 301, 302, 303, 305, 307, 308);
    }

    @ParameterizedTest
    @MethodSource("row92")
    void row_92_to_the_same_server_is_not_followed(int status, Mode mode) throws Exception {
        try (Bench bench = new Bench()) {
            redirected(bench, mode, status, bench.url() + "/gadgets/g2?token=hidden");
        }
        try (Bench bench = new Bench()) {
            redirected(bench, mode, status, "/gadgets/g2?token=hidden");
        }
    }

    @ParameterizedTest
    @MethodSource("row92")
    void row_93_to_another_server_is_not_followed(int status, Mode mode) throws Exception {
        try (Bench bench = new Bench();
                Bench other = new Bench()) {
            UnexpectedStatusException failure = redirected(bench, mode, status, other.url() + "/hidden");
            assertThat(failure).hasMessageContaining("a redirect to http://" + other.server.getHostName());
            assertThat(other.arrivals()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_94_to_itself_is_not_followed(Mode mode) throws Exception {
        try (Bench bench = new Bench()) {
            redirected(bench, mode, 307, bench.url() + "/gadgets/g1");
        }
    }

    static Stream<Arguments> row94() {
        return Mode.both(
                "",
                " ",
                "https://other.example/hidden?a=hidden#hidden",
                "https://hidden:hidden@other.example/",
                "file:///etc/hidden",
                "javascript:alert('hidden')",
                "data:text/html,hidden",
                "mailto:hidden@other.example",
                "http://",
                "http:///hidden",
                "http://[::1/hidden",
                "http://other.example:99999/hidden",
                "ht tp://hidden",
                "?hidden",
                "../hidden",
                "\u001b[31mhidden",
                "http://\u202eother.example/hidden");
    }

    @ParameterizedTest
    @MethodSource("row94")
    void row_94_to_anything_is_not_followed_and_only_the_origin_is_shown(String location, Mode mode) throws Exception {
        try (Bench bench = new Bench()) {
            redirected(bench, mode, 308, location);
        }
    }
}
