package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.FakeTime;
import dev.integrationsdk.core.QueueServer;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.internal.json.Gadget;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;

/** A server that answers as it is told, and a caller of it. */
final class Bench implements AutoCloseable {
    static final String SUCCESS = "{\"id\":\"g1\"}";

    final MockWebServer server = QueueServer.start(418);
    final Caller caller;

    Bench() {
        this(options -> options);
    }

    Bench(UnaryOperator<ClientOptions.Builder> options) {
        caller = new Caller(url(), options);
    }

    /** With the standard policy, since nobody waits. */
    Bench(FakeTime time, UnaryOperator<ClientOptions.Builder> options) {
        ApiClient.Builder client =
                Caller.client(url(), builder -> options.apply(builder.retry(RetryPolicy.standard())));
        caller = new Caller(time.in(client));
    }

    String url() {
        return "http://" + server.getHostName() + ":" + server.getPort();
    }

    static MockResponse.Builder answer(int status, String body) {
        return answer(status, new Buffer().writeUtf8(body));
    }

    static MockResponse.Builder answer(int status, Buffer body) {
        return new MockResponse.Builder()
                .code(status)
                .body(body)
                .addHeader("Content-Type", "application/json")
                .addHeader("X-Request-Id", "r-1");
    }

    Bench answers(MockResponse.Builder... answers) {
        for (MockResponse.Builder answer : answers) {
            server.enqueue(answer.build());
        }
        return this;
    }

    int arrivals() {
        return server.getRequestCount();
    }

    /** What becomes of a call that is answered like this once, and would be answered well again. */
    <E extends SdkException> E fails(Mode mode, Class<E> how, Outcome outcome, MockResponse.Builder answer) {
        answers(answer, answer(200, SUCCESS));
        E failure = caller.fails(mode, how, outcome);
        assertThat(arrivals()).as("arrivals").isEqualTo(1);
        return failure;
    }

    /** The call is refused, once. */
    <E extends ApiException> E refusal(Mode mode, Class<E> type, Outcome outcome, MockResponse.Builder answer) {
        E refusal = fails(mode, type, outcome, answer);
        assertThat(answer.getStatus()).contains(" " + refusal.status() + " ");
        return refusal;
    }

    /** The call is answered with what cannot be read. */
    static UnreadableResponseException unreadable(Mode mode, Outcome outcome, MockResponse.Builder answer) {
        try (Bench bench = new Bench()) {
            UnreadableResponseException unreadable =
                    bench.fails(mode, UnreadableResponseException.class, outcome, answer);
            assertThat(answer.getStatus()).contains(" " + unreadable.status() + " ");
            assertThat(unreadable.requestId()).contains("r-1");
            assertThat(unreadable.excerpt()).hasSizeLessThanOrEqualTo(202);
            return unreadable;
        }
    }

    static UnreadableResponseException unreadable(Mode mode, Outcome outcome, String body) {
        return unreadable(mode, outcome, answer(200, body));
    }

    /** The call is answered with what is the same JSON when it is written again. */
    static Gadget read(Mode mode, String body) {
        try (Bench bench = new Bench()) {
            bench.answers(answer(200, body));
            ApiResponse<Gadget> response = bench.caller.execute(mode);
            assertThat(bench.arrivals()).isEqualTo(1);
            assertThat(Json.of(response.body())).isEqualTo(Json.parse(body));
            return response.body();
        }
    }

    @Override
    public void close() {
        caller.close();
        server.close();
    }
}
