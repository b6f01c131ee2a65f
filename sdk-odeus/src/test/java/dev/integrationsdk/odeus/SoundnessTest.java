package dev.integrationsdk.odeus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Cuts the connection of an update after every byte of the request and of the answer, and looks at what the library says
 * became of the change. What it has to say is one rule, {@link #knowable}, about what a client can know:
 *
 * <ol>
 *   <li>It has read the whole head of a final answer: the status tells. 2xx is {@code APPLIED}, or the answer itself if
 *       all of it came; 4xx is {@code NOT_APPLIED}, whatever came of the body. A head of 1xx, or a head of which one byte
 *       is missing, tells nothing.
 *   <li>Otherwise, it has handed nothing to a connected socket: {@code NOT_SENT}.
 *   <li>Otherwise {@code UNKNOWN}. That includes a socket which the server cut before it read a byte, and one that failed
 *       the very first write: TCP does not tell what of the bytes handed to it was read, and Java does not tell what of a
 *       failed write went out.
 * </ol>
 *
 * <p>Exactly one of these holds for every cut, so exactly one answer is right, and a library that always says {@code
 * UNKNOWN} fails. What a client has handed over and read is no guess here. It follows from the cut, for the server does
 * these things only:
 *
 * <ul>
 *   <li>A FIN comes after everything that was written before it, so the client reads all of that. The server half-closes,
 *       since to close a socket with unread bytes would reset it.
 *   <li>A RST may destroy bytes on their way to the client. So it follows bytes of an answer only if the client's sockets
 *       are watched, when the client has taken those bytes out of its socket.
 *   <li>Unwatched, the client has sent the whole request when the server, having read a part of it, cuts. Watched, exactly
 *       the bytes that the server reads leave the client before the cut, and its write fails or goes on after.
 *   <li>With nothing read of a request, the server cuts when the client has begun to write it, so that the connection was
 *       made; that a connection cannot be made is a case of its own.
 *   <li>Between two exchanges, the next call begins when the cut has come to the client's side. OkHttp does not look whether
 *       a connection lives that was used less than 10 s ago, so the request is handed to the dead one.
 * </ul>
 */
class SoundnessTest {
    private static final String ID = "550e8400-e29b-41d4-a716-446655440000";
    private static final String BODY = Fixture.text(SoundnessTest.class, "response.json");

    private static final String OK = answer("200 OK", BODY);
    private static final String NOT_FOUND = answer("404 Not Found", "{\"message\": \"Integration not found\"}");
    /** An interim head before, and a body in pieces, whose end is not the end of the answer. */
    private static final String IN_PIECES = "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            + chunk(BODY.substring(0, 40)) + chunk(BODY.substring(40)) + chunk("");

    private static final int THREADS = 2;
    private static final int ASYNC_EVERY = 7;

    private static final List<CuttingServer> SERVERS = new ArrayList<>();
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(THREADS);
    private static int requestLength;

    /** Everything that can be known of a change, and how the library says it. */
    private enum Verdict {
        NOT_SENT(Outcome.NOT_SENT, ConnectionException.class),
        UNKNOWN(Outcome.UNKNOWN, ConnectionException.class),
        NOT_APPLIED(Outcome.NOT_APPLIED, NotFoundException.class),
        APPLIED(Outcome.APPLIED, UnreadableResponseException.class),
        ANSWERED(Outcome.APPLIED, null);

        final Outcome outcome;
        final @Nullable Class<? extends SdkException> thrown;

        Verdict(Outcome outcome, @Nullable Class<? extends SdkException> thrown) {
            this.outcome = outcome;
            this.thrown = thrown;
        }
    }

    /** The rule. {@code seen} is what the client has read of {@code answer}. */
    private static Verdict knowable(boolean handedOver, String seen, String answer) {
        int status = statusOf(seen);
        if (status / 100 == 2) {
            return seen.length() == answer.length() ? Verdict.ANSWERED : Verdict.APPLIED;
        } else if (status / 100 == 4) {
            return Verdict.NOT_APPLIED;
        }
        return handedOver ? Verdict.UNKNOWN : Verdict.NOT_SENT;
    }

    /** The status of the final answer, 0 if its head is not whole. */
    static int statusOf(String answer) {
        String rest = answer;
        for (int end = rest.indexOf("\r\n\r\n"); end >= 0; end = rest.indexOf("\r\n\r\n")) {
            int status = Integer.parseInt(rest.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
            if (status >= 200) {
                return status;
            }
            rest = rest.substring(end + 4);
        }
        return 0;
    }

    private static Verdict knowable(Cut cut) {
        return switch (cut.place()) {
            case IDLE, REQUEST -> knowable(true, "", cut.answer());
            case RESPONSE -> knowable(true, cut.answer().substring(0, cut.bytes()), cut.answer());
        };
    }

    @BeforeAll
    static void start() throws IOException {
        for (int i = 0; i < THREADS; i++) {
            CuttingServer server = CuttingServer.start(OK);
            SERVERS.add(server);
            CuttingServer.Act act = server.play(null, null);
            try (OdeusClient client = client(server.url(), null, new CopyOnWriteArrayList<>())) {
                assertThat(update(client).execute().id()).isEqualTo(ID);
            }
            assertThat(act.received()).isGreaterThan(200);
            assertThat(requestLength).isIn(0, act.received());
            requestLength = act.received();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        WORKERS.shutdownNow();
        for (CuttingServer server : SERVERS) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> says_what_can_be_known_after_a_cut() {
        return Stream.of(false, true)
                .flatMap(watched -> Stream.of(Cut.Way.values())
                        .flatMap(way -> Stream.of(false, true).map(reused -> group(watched, way, reused))));
    }

    private static DynamicTest group(boolean watched, Cut.Way way, boolean reused) {
        List<Cut> cuts = cuts(watched, way, reused);
        int async = (cuts.size() + ASYNC_EVERY - 1) / ASYNC_EVERY;
        String name = "%s on a %s connection, %s: %d cuts, %d of them async too"
                .formatted(way, reused ? "reused" : "fresh", watched ? "watched" : "not watched", cuts.size(), async);
        return dynamicTest(name, () -> {
            List<Callable<List<String>>> shares = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int share = i;
                shares.add(() -> complaints(cuts, share, watched));
            }
            List<String> complaints = new ArrayList<>();
            for (Future<List<String>> done : WORKERS.invokeAll(shares)) {
                complaints.addAll(done.get());
            }
            assertThat(complaints).as(name).isEmpty();
        });
    }

    private static List<Cut> cuts(boolean watched, Cut.Way way, boolean reused) {
        List<Cut> cuts = new ArrayList<>();
        if (watched && reused) {
            cuts.add(new Cut(Cut.Place.IDLE, 0, way, true, OK));
        }
        IntStream.rangeClosed(0, requestLength)
                .forEach(read -> cuts.add(new Cut(Cut.Place.REQUEST, read, way, reused, OK)));
        if (watched || way == Cut.Way.FIN) {
            for (String answer : List.of(OK, NOT_FOUND, IN_PIECES)) {
                IntStream.rangeClosed(0, answer.length())
                        .forEach(written -> cuts.add(new Cut(Cut.Place.RESPONSE, written, way, reused, answer)));
            }
        }
        return cuts;
    }

    private static List<String> complaints(List<Cut> cuts, int share, boolean watched) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (int i = share; i < cuts.size(); i += THREADS) {
            complaints.addAll(complaints(SERVERS.get(share), cuts.get(i), watched, false));
            if (i % ASYNC_EVERY == 0) {
                complaints.addAll(complaints(SERVERS.get(share), cuts.get(i), watched, true));
            }
        }
        return complaints;
    }

    /** What the library did wrong after one cut. */
    private static List<String> complaints(CuttingServer server, Cut cut, boolean watched, boolean async)
            throws IOException {
        Watch watch = watched ? new Watch() : null;
        List<Outcome> told = new CopyOnWriteArrayList<>();
        Verdict expected = knowable(cut);
        CuttingServer.Act act = server.play(cut, watch);
        Result result;
        try (OdeusClient client = client(server.url(), watch, told)) {
            if (cut.reused()) {
                assertThat(run(update(client), false).verdict()).isEqualTo(Verdict.ANSWERED);
                told.clear();
            }
            if (watch != null) {
                if (cut.place() == Cut.Place.IDLE) {
                    watch.awaitEnd();
                }
                watch.restart(cut.place() == Cut.Place.REQUEST ? cut.bytes() : Long.MAX_VALUE);
            }
            result = run(update(client), async);
        }
        if (watch != null) {
            watch.close();
        }
        int unread = act.end();

        List<String> complaints = new ArrayList<>();
        String what = cut + (async ? ", async: " : ": ");
        if (result.verdict() != expected) {
            complaints.add(what + "expected " + expected + " but was " + result);
        }
        if (!told.equals(List.of(expected.outcome, expected.outcome))) {
            complaints.add(what + "expected the listener to be told " + expected.outcome + " twice, not " + told);
        }
        complaints.addAll(lies(what, cut, act, result.outcome()));
        complaints.addAll(resends(what, cut, act, unread, watch));
        return complaints;
    }

    private static List<String> lies(String what, Cut cut, CuttingServer.Act act, Outcome outcome) {
        boolean answered =
                cut.place() == Cut.Place.RESPONSE && statusOf(cut.answer().substring(0, cut.bytes())) / 100 == 2;
        boolean lie = switch (outcome) {
            case APPLIED -> !act.applied() && !answered;
            case NOT_SENT, NOT_APPLIED -> act.applied();
            case UNKNOWN -> false;
        };
        return lie ? List.of(what + "a lie: " + outcome + ", but applied is " + act.applied()) : List.of();
    }

    private static List<String> resends(
            String what, Cut cut, CuttingServer.Act act, int unread, @Nullable Watch watch) {
        List<String> complaints = new ArrayList<>();
        // What is handed to a dead connection does not arrive.
        int arrivals = cut.place() == Cut.Place.IDLE ? 1 : cut.victim();
        if (act.arrivals() != arrivals) {
            complaints.add(what + "expected " + arrivals + " arrivals but there were " + act.arrivals());
        }
        if (act.received() + unread > requestLength) {
            complaints.add(what + "more than one request came: " + act.received() + " + " + unread + " bytes");
        }
        boolean whole = cut.place() == Cut.Place.RESPONSE || cut.bytes() == requestLength;
        if (act.applied() != (whole && statusOf(cut.answer()) == 200)) {
            complaints.add(what + "the server is not to be trusted: applied is " + act.applied());
        }
        if (watch != null && watch.handed() != requestLength) {
            complaints.add(what + "expected one request to be written, but it was " + watch.handed() + " bytes");
        }
        int read = cut.place() == Cut.Place.RESPONSE ? cut.bytes() : 0;
        if (watch != null && watch.read() != read) {
            complaints.add(what + "expected " + read + " bytes to be read, but it was " + watch.read());
        }
        return complaints;
    }

    @ParameterizedTest
    @EnumSource
    void is_not_satisfied_by_a_library_that_always_says_the_same(Outcome outcome) {
        assertThat(cuts(true, Cut.Way.FIN, false)).anyMatch(cut -> knowable(cut).outcome != outcome);
    }

    @Test
    void knows_that_nothing_was_sent_when_there_is_no_connection() throws IOException {
        // A port that is taken but not listened to stays free for nobody else.
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(CuttingServer.loopback(), 0));
            for (boolean async : new boolean[] {false, true}) {
                for (Watch watch : new @Nullable Watch[] {null, new Watch()}) {
                    List<Outcome> told = new CopyOnWriteArrayList<>();
                    try (OdeusClient client = client("http://127.0.0.1:" + taken.getLocalPort(), watch, told)) {
                        Result result = run(update(client), async);
                        assertThat(result.verdict())
                                .as(result.toString())
                                .isEqualTo(knowable(false, "", OK))
                                .isEqualTo(Verdict.NOT_SENT);
                        assertThat(told).containsExactly(Outcome.NOT_SENT, Outcome.NOT_SENT);
                    }
                    if (watch != null) {
                        assertThat(watch.handed()).isZero();
                    }
                }
            }
        }
    }

    private static OdeusClient client(String url, @Nullable Watch watch, List<Outcome> told) {
        ClientOptions.Builder options = ClientOptions.builder()
                .retry(RetryPolicy.none())
                .attemptTimeout(Duration.ofSeconds(20))
                .listener(new CallListener() {
                    @Override
                    public Observation callStarted(CallInfo call) {
                        return new Observation() {
                            @Override
                            public void attemptEnded(AttemptInfo attempt) {
                                told.add(attempt.outcome());
                            }

                            @Override
                            public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                                told.add(outcome);
                            }
                        };
                    }
                });
        if (watch != null) {
            options.httpClient(watch.client());
        }
        return OdeusClient.builder()
                .apiKey("key-of-the-workspace")
                .baseUrl(url)
                .options(options.build())
                .build();
    }

    private static Call<Integration> update(OdeusClient client) {
        return client.integrations()
                .update(ID, u -> u.name("Updated Integration Name").description("New description for the integration"));
    }

    /** How a call ended. */
    private record Result(
            @Nullable ApiResponse<Integration> response,
            @Nullable RuntimeException failure) {
        /** Null if it is none that the library may give. */
        @Nullable
        Verdict verdict() {
            for (Verdict verdict : Verdict.values()) {
                if (verdict.thrown == null
                        ? response != null
                                && response.attempts() == 1
                                && response.body().id().equals(ID)
                        : failure instanceof SdkException e
                                && e.getClass() == verdict.thrown
                                && e.outcome() == verdict.outcome
                                && e.attempts() == 1) {
                    return verdict;
                }
            }
            return null;
        }

        Outcome outcome() {
            return failure == null
                    ? Outcome.APPLIED
                    : failure instanceof SdkException e ? e.outcome() : Outcome.UNKNOWN;
        }

        @Override
        public String toString() {
            return failure == null ? "answered: " + response : failure + ", caused by " + failure.getCause();
        }
    }

    private static Result run(Call<Integration> call, boolean async) {
        try {
            return new Result(async ? call.executeAsyncWithResponse().join() : call.executeWithResponse(), null);
        } catch (CompletionException e) {
            return new Result(
                    null, e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e));
        } catch (RuntimeException e) {
            return new Result(null, e);
        }
    }

    private static String answer(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\nX-Request-Id: r-1\r\n\r\n" + body;
    }

    private static String chunk(String piece) {
        return Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n";
    }
}
