package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;

import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.params.provider.Arguments;

/** How an attempt fails whose request has arrived: what was read has been so in vain, what was changed may be. */
enum Flaw {
    SERVER_ERROR(500, ServerException.class),
    UNAVAILABLE(503, ServerException.class),
    TIMED_OUT_THERE(408, UnexpectedStatusException.class),
    LOST(0, ConnectionException.class),
    LATE(0, CallTimeoutException.class),
    CUT(200, ConnectionException.class);

    /** Soon enough for a test, and late enough for an answer once the classes are loaded. */
    static final Duration LATE_AFTER = Duration.ofMillis(400);

    /** What is read of the status, or 0. */
    final int status;

    final Class<? extends SdkException> failure;

    Flaw(int status, Class<? extends SdkException> failure) {
        this.status = status;
        this.failure = failure;
    }

    MockResponse.Builder answer() {
        return switch (this) {
            case SERVER_ERROR, UNAVAILABLE, TIMED_OUT_THERE -> status(status);
            case LOST -> success().onResponseStart(new SocketEffect.CloseSocket());
            case LATE -> success().onResponseStart(SocketEffect.Stall.INSTANCE);
            case CUT ->
                success()
                        .body("{\"id\":\"w1\",\"na")
                        .setHeader("Content-Length", 100)
                        .onResponseEnd(new SocketEffect.CloseSocket());
        };
    }

    ClientOptions.Builder noticed(ClientOptions.Builder options) {
        return this == LATE ? options.attemptTimeout(LATE_AFTER) : options;
    }

    Class<? extends SdkException> failureOfChange() {
        return this == CUT ? UnreadableResponseException.class : failure;
    }

    Outcome ofChange() {
        return this == CUT ? Outcome.APPLIED : Outcome.UNKNOWN;
    }

    /** Each, sync and async. */
    static Stream<Arguments> both() {
        return Arrays.stream(values()).flatMap(flaw -> Stream.of(Arguments.of(flaw, false), Arguments.of(flaw, true)));
    }

    /** Loads the classes that a first call needs, so that only what is late is late. */
    static void warmUp() {
        for (boolean async : new boolean[] {false, true}) {
            try (Stage stage = new Stage(options -> options)) {
                stage.answers(success());
                stage.execute(async);
            }
        }
    }
}
