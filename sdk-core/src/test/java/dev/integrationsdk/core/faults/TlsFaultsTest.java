package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 9 to 15: nothing is sent to whom the certificates do not vouch for, nor in clear. */
@Timeout(20)
final class TlsFaultsTest {
    private static final HeldCertificate AUTHORITY =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private static final OkHttpClient TRUSTING = trusting();
    private static final Script OK = wire -> wire.request().send(Wire.ok()).drain();

    private static OkHttpClient trusting() {
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
        return new OkHttpClient.Builder()
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
    }

    private static HeldCertificate.Builder leaf(String host) {
        return new HeldCertificate.Builder().signedBy(AUTHORITY).addSubjectAlternativeName(host);
    }

    private static RawServer server(HeldCertificate certificate) {
        HandshakeCertificates identity =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        return RawServer.playing(identity.sslContext().getServerSocketFactory(), OK);
    }

    private static String url(RawServer server) {
        return "https://localhost:" + server.port();
    }

    @ParameterizedTest
    @EnumSource
    void row_09_a_trusted_certificate_is_the_way_in(Mode mode) {
        try (RawServer server = server(leaf("localhost").build());
                Caller caller = new Caller(url(server), options -> options.httpClient(TRUSTING))) {
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_09_an_unknown_issuer_is_not_trusted(Mode mode) {
        try (RawServer server = server(leaf("localhost").build());
                Caller caller = new Caller(url(server))) {
            refusesToTrust(server, caller, mode);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_10_an_expired_certificate_is_not_trusted(Mode mode) {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        HeldCertificate expired = leaf("localhost")
                .validityInterval(yesterday.minus(Duration.ofDays(9)).toEpochMilli(), yesterday.toEpochMilli())
                .build();
        try (RawServer server = server(expired);
                Caller caller = new Caller(url(server), options -> options.httpClient(TRUSTING))) {
            refusesToTrust(server, caller, mode);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_11_the_certificate_of_another_host_is_not_trusted(Mode mode) {
        try (RawServer server = server(leaf("api.other.test").build());
                Caller caller = new Caller(url(server), options -> options.httpClient(TRUSTING))) {
            refusesToTrust(server, caller, mode);
        }
    }

    private static void refusesToTrust(RawServer server, Caller caller, Mode mode) {
        ConnectionException failure = caller.fails(mode, ConnectionException.class, Outcome.NOT_SENT);
        assertThat(failure).hasCauseInstanceOf(SSLException.class);
        assertThat(failure.getMessage())
                .contains("localhost")
                .doesNotContainIgnoringCase("disable")
                .doesNotContainIgnoringCase("insecure")
                .doesNotContainIgnoringCase("trust all");
        assertThat(server.arrivals()).isZero();
        assertThat(server.connections()).isEqualTo(1);
    }

    static Stream<Arguments> brokenHandshakes() {
        return Mode.both(Fault.of("closed", wire -> wire.readBytes(1)), Fault.of("reset", wire -> {
            wire.readBytes(1);
            wire.reset();
        }));
    }

    @ParameterizedTest
    @MethodSource("brokenHandshakes")
    void row_12_a_handshake_that_breaks_is_tried_again_and_sends_nothing(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(url(server), options -> options.httpClient(TRUSTING))) {
            caller.failsAfter(3, mode, ConnectionException.class, Outcome.NOT_SENT);
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void row_13_a_handshake_that_hangs_ends_by_the_limit_and_sends_nothing(Mode mode) {
        try (RawServer server = RawServer.playing(Wire::drain);
                Caller caller = new Caller(
                        url(server), options -> options.httpClient(TRUSTING).attemptTimeout(Duration.ofMillis(200)))) {
            CallTimeoutException failure = caller.failsAfter(3, mode, CallTimeoutException.class, Outcome.NOT_SENT);
            assertThat(failure.limit()).isEqualTo("attemptTimeout");
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    static Stream<Arguments> plainServers() {
        return Mode.both(
                Fault.of("speaks HTTP", wire -> {
                    wire.readBytes(1);
                    wire.send(Wire.answer("400 Bad Request", "plain HTTP")).drain();
                }),
                Fault.of("speaks first", wire -> wire.send("220 mail ESMTP\r\n").drain()));
    }

    @ParameterizedTest
    @MethodSource("plainServers")
    void row_14_a_port_without_tls_gets_nothing(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(url(server))) {
            ConnectionException failure = caller.fails(mode, ConnectionException.class, Outcome.NOT_SENT);
            assertThat(failure).hasCauseInstanceOf(SSLException.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    /** Refused when the client is built, so that there is no call to execute. */
    @ParameterizedTest
    @EnumSource
    void row_15_cleartext_to_another_machine_is_refused_before_anything_is_sent(Mode mode) {
        SdkException refused = Caller.failure(() -> new Caller("http://api.acme.test").execute(mode));
        assertThat(refused).isExactlyInstanceOf(ConfigurationException.class);
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
    }
}
