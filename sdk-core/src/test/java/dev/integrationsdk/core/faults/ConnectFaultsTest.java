package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 1 to 8: no connection, or one that is of no use. */
@Timeout(20)
final class ConnectFaultsTest {
    @ParameterizedTest
    @EnumSource
    void row_01_an_unknown_host_is_named_and_nothing_was_sent(Mode mode) {
        OkHttpClient lost = new OkHttpClient.Builder()
                .dns(host -> {
                    throw new UnknownHostException(host + ": no such name");
                })
                .build();
        try (Caller caller = new Caller("https://api.acme.invalid", options -> options.httpClient(lost))) {
            ConnectionException failure = caller.failsAfter(3, mode, ConnectionException.class, Outcome.NOT_SENT);
            assertThat(failure).hasMessageContaining("api.acme.invalid");
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_02_a_refused_connection_is_tried_again_and_sends_nothing(Mode mode) throws IOException {
        int nobody;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = listener.getLocalPort();
        }
        try (Caller caller = new Caller("http://127.0.0.1:" + nobody)) {
            caller.failsAfter(3, mode, ConnectionException.class, Outcome.NOT_SENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void row_03_a_connection_that_hangs_ends_by_its_limit_and_sends_nothing(Mode mode) throws IOException {
        try (FullServer server = new FullServer();
                Caller caller = new Caller(server.url(), options -> options.connectTimeout(Duration.ofMillis(150)))) {
            CallTimeoutException failure = caller.failsAfter(3, mode, CallTimeoutException.class, Outcome.NOT_SENT);
            assertThat(failure.limit()).isEqualTo("connectTimeout");
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_04_a_dead_address_does_not_keep_it_from_the_next(Mode mode) {
        OkHttpClient twoAddresses = new OkHttpClient.Builder()
                .dns(host ->
                        List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}), InetAddress.getLoopbackAddress()))
                .build();
        try (RawServer server =
                        RawServer.playing(wire -> wire.request().send(Wire.ok()).drain());
                Caller caller =
                        new Caller("http://localhost:" + server.port(), options -> options.httpClient(twoAddresses))) {
            assertThat(caller.execute(mode).attempts()).isEqualTo(1);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> doors() {
        return Mode.both(Fault.of("accept_close", wire -> {}), Fault.of("accept_reset", wire -> {
            // A reset that overtakes the first byte finds nothing sent, and may be tried again.
            wire.readBytes(1);
            wire.reset();
        }));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void row_05_a_connection_that_is_dropped_at_once_is_not_tried_again(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void row_06_a_silent_server_ends_the_attempt_by_its_limit(Mode mode) {
        try (RawServer server = RawServer.playing(Wire::stall);
                Caller caller = Caller.impatient(server.url())) {
            CallTimeoutException failure = caller.fails(mode, CallTimeoutException.class, Outcome.UNKNOWN);
            assertThat(failure.limit()).isEqualTo("attemptTimeout");
            assertThat(failure.after()).isEqualTo(Caller.SOON);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    static Stream<Arguments> strangers() {
        return Mode.both(
                Fault.of("banner", wire -> wire.send("SSH-2.0-OpenSSH_9.6\r\n").drain()),
                Fault.of(
                        "banner after the request",
                        wire -> wire.request()
                                .send("220 mail \u001b[31m" + Caller.CREDENTIAL + " ESMTP\r\n")
                                .drain()),
                Fault.of(
                        "garbage",
                        wire -> wire.request()
                                .send("\0\u0001\u001b\u0085\u00ff\r\r\u0007\n\n\n\u001b[2J" + "\u0090".repeat(5000)
                                        + "\n")
                                .drain()));
    }

    /** What is not HTTP is a ConnectionException. */
    @ParameterizedTest
    @MethodSource("strangers")
    void row_07_what_is_not_http_is_no_answer_and_is_shown_escaped(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            ConnectionException failure = caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(failure.getMessage()).hasSizeLessThan(400);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    /** A cleartext base URL never goes through a proxy. */
    @ParameterizedTest
    @EnumSource
    void row_08_a_proxy_of_the_system_never_sees_a_request_in_clear(Mode mode) {
        try (RawServer proxy =
                        RawServer.playing(wire -> wire.request().send(Wire.ok()).drain());
                RawServer server =
                        RawServer.playing(wire -> wire.request().send(Wire.ok()).drain());
                Caller caller = new Caller(server.url())) {
            withProxy(proxy, () -> caller.execute(mode));
            assertThat(proxy.connections()).isZero();
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_08_a_proxy_that_refuses_a_tunnel_has_not_seen_the_credential(Mode mode) {
        try (RawServer proxy = RawServer.playing(wire ->
                        wire.request().send(Wire.answer("502 Bad Gateway", "")).drain());
                Caller caller = new Caller("https://127.0.0.1:9")) {
            withProxy(proxy, () -> caller.failsAfter(3, mode, ConnectionException.class, Outcome.NOT_SENT));
            assertThat(proxy.heads())
                    .isNotEmpty()
                    .allSatisfy(head -> assertThat(head).startsWith("CONNECT ").doesNotContain(Caller.CREDENTIAL));
        }
    }

    private static void withProxy(RawServer proxy, Runnable action) {
        Properties before = (Properties) System.getProperties().clone();
        String port = Integer.toString(proxy.port());
        System.getProperties()
                .putAll(Map.of(
                        "http.proxyHost", "127.0.0.1",
                        "http.proxyPort", port,
                        "https.proxyHost", "127.0.0.1",
                        "https.proxyPort", port,
                        "http.nonProxyHosts", ""));
        try {
            action.run();
        } finally {
            System.setProperties(before);
        }
    }
}
