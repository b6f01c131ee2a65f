package dev.integrationsdk.core.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.internal.Time;
import dev.integrationsdk.core.internal.json.Gadget;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** A server that answers as it is told, and a caller of it. */
final class Bench implements AutoCloseable {
    static final String SUCCESS = "{\"id\":\"g1\"}";

    final MockWebServer server = new MockWebServer();
    final Caller caller;

    Bench() {
        this(options -> options);
    }

    Bench(UnaryOperator<ClientOptions.Builder> options) {
        this(null, options);
    }

    Bench(@Nullable Time time, UnaryOperator<ClientOptions.Builder> options) {
        this(Caller.CREDENTIAL, time, options);
    }

    Bench(String credential, @Nullable Time time, UnaryOperator<ClientOptions.Builder> options) {
        QueueDispatcher answers = new QueueDispatcher();
        answers.setFailFast(new MockResponse.Builder().code(418).build());
        server.setDispatcher(answers);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        caller = new Caller(url(), credential, time, options);
    }

    String url() {
        return "http://" + server.getHostName() + ":" + server.getPort();
    }

    /** Each case once on this thread and once on another. */
    static Stream<Arguments> both(Object... cases) {
        return Arrays.stream(cases).flatMap(each -> Stream.of(arguments(each, false), arguments(each, true)));
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
    SdkException failure(boolean async, MockResponse.Builder answer) {
        answers(answer, answer(200, SUCCESS));
        SdkException failure = caller.failure(async);
        assertThat(arrivals()).as("arrivals").isEqualTo(1);
        assertThat(failure.attempts()).isEqualTo(1);
        return failure;
    }

    /** The call is refused, once. */
    <E extends ApiException> E refusal(boolean async, Class<E> type, Outcome outcome, MockResponse.Builder answer) {
        SdkException failure = failure(async, answer);
        assertThat(failure).isExactlyInstanceOf(type);
        assertThat(failure.outcome()).isEqualTo(outcome);
        E refusal = type.cast(failure);
        assertThat(answer.getStatus()).contains(" " + refusal.status() + " ");
        return refusal;
    }

    /** The call is answered with what cannot be read. */
    static UnreadableResponseException unreadable(boolean async, Outcome outcome, MockResponse.Builder answer) {
        try (Bench bench = new Bench()) {
            SdkException failure = bench.failure(async, answer);
            assertThat(failure).isInstanceOf(UnreadableResponseException.class);
            assertThat(failure.outcome()).isEqualTo(outcome);
            UnreadableResponseException unreadable = (UnreadableResponseException) failure;
            assertThat(answer.getStatus()).contains(" " + unreadable.status() + " ");
            assertThat(unreadable.requestId()).contains("r-1");
            assertThat(unreadable.excerpt()).hasSizeLessThanOrEqualTo(202);
            return unreadable;
        }
    }

    static UnreadableResponseException unreadable(boolean async, Outcome outcome, String body) {
        return unreadable(async, outcome, answer(200, body));
    }

    /** The call is answered with what is the same JSON when it is written again. */
    static Gadget read(boolean async, String body) {
        try (Bench bench = new Bench()) {
            bench.answers(answer(200, body));
            ApiResponse<Gadget> response = bench.caller.execute(async);
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
