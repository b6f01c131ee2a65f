package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 112, 113 and 115: a client that could not work as meant is not built. */
@Timeout(20)
@SuppressWarnings("NullAway") // nulls are what an application without nullness checks may pass
final class ConfigurationFaultsTest {
    private static void assertRefused(Runnable action) {
        SdkException refused = Caller.failure(action);
        assertThat(refused).isExactlyInstanceOf(ConfigurationException.class);
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refused.attempts()).isZero();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "api.acme.test",
                "/v1",
                "//api.acme.test",
                "ftp://api.acme.test",
                "file:///etc/passwd",
                "https://",
                "https:///v1",
                "https://api acme.test",
                "https://api.acme.test:99999",
                "https://user:" + Caller.CREDENTIAL + "@api.acme.test",
                "https://user@api.acme.test",
                "https://api.acme.test?key=" + Caller.CREDENTIAL,
                "https://api.acme.test#" + Caller.CREDENTIAL,
                "https://api.acme.test\\@evil.test",
                "https://api.acme.test/v1/../" + Caller.CREDENTIAL,
                "https://api.acme.test/\r\nX-Evil: 1",
                "https://api.acme.test\0",
                "https://api.\u202eacme.test"
            })
    void row_112_what_is_no_base_url_is_refused_and_not_printed(@Nullable String url) {
        assertRefused(() -> new Caller(url));
    }

    static Stream<Arguments> bases() {
        return Mode.both(
                new String[] {"", "/gadgets/g1"},
                new String[] {"/", "/gadgets/g1"},
                new String[] {"/api/public", "/api/public/gadgets/g1"},
                new String[] {"/api/public/", "/api/public/gadgets/g1"},
                new String[] {"/a%2Fb", "/a%2Fb/gadgets/g1"});
    }

    @ParameterizedTest
    @MethodSource("bases")
    void row_113_a_path_is_kept_and_a_slash_at_its_end_changes_nothing(String[] base, Mode mode) {
        try (RawServer server = RawServer.playing(Fault.answers("ok", Wire.ok()));
                Caller caller = new Caller(server.url() + base[0])) {
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            assertThat(server.heads()).hasSize(1).allMatch(head -> head.startsWith("PATCH " + base[1] + " HTTP/1.1"));
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000001S", "PT25H", "PT2562047788015215H"})
    void row_115_a_limit_that_makes_no_sense_is_refused(@Nullable Duration limit) {
        try (RawServer server = RawServer.playing(Fault.answers("ok", Wire.ok()));
                Caller caller = new Caller(server.url())) {
            List<BiConsumer<ClientOptions.Builder, Duration>> limits = List.of(
                    ClientOptions.Builder::connectTimeout,
                    ClientOptions.Builder::attemptTimeout,
                    ClientOptions.Builder::callTimeout);
            limits.forEach(set -> assertRefused(() -> set.accept(ClientOptions.builder(), limit)));
            assertRefused(() -> caller.call().withTimeout(limit).execute());
            assertThat(server.connections()).isZero();
        }
    }
}
