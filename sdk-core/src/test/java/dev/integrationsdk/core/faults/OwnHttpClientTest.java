package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Cache;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Row 116: an application's own client that would send again, turn elsewhere, log in and remember, does none of it. */
@Timeout(20)
final class OwnHttpClientTest {
    private static final Fault OK = Fault.answers("ok", Wire.ok());

    @TempDir
    Path directory;

    private OkHttpClient eager = new OkHttpClient();

    private Caller caller(RawServer server) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        eager = new OkHttpClient.Builder()
                .retryOnConnectionFailure(true)
                .followRedirects(true)
                .followSslRedirects(true)
                .cache(new Cache(directory.toFile(), 1 << 20))
                .dns(host -> List.of(loopback, loopback, loopback))
                .authenticator((route, response) ->
                        response.request().newBuilder().header("X-Again", "1").build())
                .cookieJar(new CookieJar() {
                    @Override
                    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
                        throw new AssertionError("a cookie came through");
                    }

                    @Override
                    public List<Cookie> loadForRequest(HttpUrl url) {
                        return List.of(new Cookie.Builder()
                                .name("session")
                                .value("abc")
                                .domain("localhost")
                                .build());
                    }
                })
                .build();
        return new Caller("http://localhost:" + server.port(), options -> options.httpClient(eager));
    }

    @AfterEach
    void shutDown() {
        eager.dispatcher().executorService().shutdown();
    }

    static Stream<Arguments> temptations() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(
                        Arguments.of(
                                Fault.answersAndCloses("row 22, closes", ""),
                                ConnectionException.class,
                                Outcome.UNKNOWN,
                                mode),
                        Arguments.of(
                                Fault.of(
                                        "row 22, resets", wire -> wire.request().reset()),
                                ConnectionException.class,
                                Outcome.UNKNOWN,
                                mode),
                        Arguments.of(
                                Fault.answers(
                                        "row 70, asks for a login",
                                        Wire.answer("401 No", "{}", "WWW-Authenticate: Basic realm=\"x\"")),
                                AuthenticationException.class,
                                Outcome.NOT_APPLIED,
                                mode),
                        Arguments.of(
                                Fault.answers("row 74, asks to send again", Wire.answer("408 Timeout", "{}")),
                                UnexpectedStatusException.class,
                                Outcome.UNKNOWN,
                                mode),
                        Arguments.of(
                                Fault.answers(
                                        "row 81, asks to send again at once",
                                        Wire.answer("503 Busy", "{}", "Retry-After: 0")),
                                ServerException.class,
                                Outcome.UNKNOWN,
                                mode)));
    }

    @ParameterizedTest
    @MethodSource("temptations")
    void row_116_nothing_is_sent_a_second_time(
            Script script, Class<? extends SdkException> how, Outcome outcome, Mode mode) {
        try (RawServer server = RawServer.playing(script, OK);
                Caller caller = caller(server)) {
            SdkException unused = caller.fails(mode, how, outcome);
            assertThat(server.arrivals()).isEqualTo(1);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_116_nothing_is_sent_to_where_a_redirect_leads(Mode mode) {
        try (RawServer other = RawServer.playing(OK);
                RawServer server = RawServer.playing(Fault.answers(
                        "row 93", Wire.answer("307 Elsewhere", "", "Location: " + other.url() + "/gadgets/g1")));
                Caller caller = caller(server)) {
            caller.fails(mode, UnexpectedStatusException.class, Outcome.NOT_APPLIED);
            assertThat(server.arrivals()).isEqualTo(1);
            assertThat(other.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_116_nothing_is_remembered(Mode mode) {
        try (RawServer server = RawServer.playing(wire -> {
                    while (true) {
                        wire.request().send(Wire.ok("Set-Cookie: session=abc", "Cache-Control: max-age=60"));
                    }
                });
                Caller caller = caller(server)) {
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            assertThat(server.heads()).hasSize(2).noneMatch(head -> head.contains("Cookie"));
            assertThat(server.arrivals()).isEqualTo(2);
            assertThat(directory).isEmptyDirectory();
        }
    }
}
