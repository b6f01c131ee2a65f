package dev.integrationsdk.testkit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/**
 * Something that goes wrong with a request, to be given to {@link Simulator#failNext(Fault)} or
 * {@link Simulator#failEvery(int, Fault)}.
 *
 * <p>Some faults answer in place of the vendor's API: the request is not even looked at, and nothing is applied. The
 * others let the API do its work and then spoil the answer, so that a request which the API accepts <em>is</em>
 * applied, whatever the client gets to see of it. Immutable; one fault can be given several times.
 *
 * @since 0.1.0
 */
public final class Fault {
    /** Makes the answer to a request: with the API's own one, for which asking means applying, or without. */
    private interface Effect {
        MockResponse answer(Supplier<MockResponse> api, ErrorShape errors);
    }

    private static final int TOO_MANY_REQUESTS = 429;

    private final String name;
    private final Effect effect;

    private Fault(String name, Effect effect) {
        this.name = name;
        this.effect = effect;
    }

    /**
     * Answers with this status and with an error body in the vendor's own shape. Nothing is applied, not even when the
     * status is a 2xx.
     *
     * @param status 200 to 999; 204 and 304 come without a body, as HTTP demands
     * @return the fault
     * @throws IllegalArgumentException if HTTP knows no final answer of this status
     */
    public static Fault status(int status) {
        checkFinal(status);
        return new Fault(
                "status(" + status + ")", (api, errors) -> errors.answer(status).toResponse());
    }

    /**
     * Answers 429 with a {@code Retry-After} header in seconds and an error body in the vendor's own shape. Nothing is
     * applied.
     *
     * @param retryAfter the delay to ask for, rounded up to whole seconds
     * @return the fault
     * @throws IllegalArgumentException if the delay is negative
     */
    public static Fault rateLimited(Duration retryAfter) {
        checkNotNegative(retryAfter);
        String seconds = Long.toString(retryAfter.plusNanos(999_999_999).toSeconds());
        return new Fault(
                "rateLimited(" + retryAfter + ")",
                (api, errors) -> errors.answer(TOO_MANY_REQUESTS)
                        .with("Retry-After", seconds)
                        .toResponse());
    }

    /**
     * Drops the connection without a single byte of an answer. Nothing is applied, which the client cannot know.
     *
     * @return the fault
     */
    public static Fault lost() {
        return new Fault(
                "lost()",
                (api, errors) -> new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
    }

    /**
     * Applies the change, then drops the connection without a single byte of an answer.
     *
     * @return the fault
     */
    public static Fault appliedThenLost() {
        return new Fault(
                "appliedThenLost()",
                (api, errors) -> api.get()
                        .newBuilder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
    }

    /**
     * Applies the change and answers with a whole head, whose {@code Content-Length} is that of the whole body, but
     * drops the connection after the first half of the body. An answer without a body arrives whole.
     *
     * @return the fault
     */
    public static Fault cutAnswer() {
        return new Fault(
                "cutAnswer()",
                (api, errors) -> api.get()
                        .newBuilder()
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build());
    }

    /**
     * Applies the change at once, but answers only after a while.
     *
     * @param delay how long the client has to wait for the first byte
     * @return the fault
     * @throws IllegalArgumentException if the delay is negative
     */
    public static Fault slow(Duration delay) {
        checkNotNegative(delay);
        long milliseconds = delay.toMillis();
        return new Fault(
                "slow(" + delay + ")",
                (api, errors) -> api.get()
                        .newBuilder()
                        .headersDelay(milliseconds, TimeUnit.MILLISECONDS)
                        .build());
    }

    /**
     * Answers with a redirect and no body. Nothing is applied.
     *
     * @param status 300 to 399
     * @param location the {@code Location} header
     * @return the fault
     * @throws IllegalArgumentException if the status is no redirect, or the location cannot stand in a header
     */
    public static Fault redirect(int status, String location) {
        if (status < 300 || status > 399) {
            throw new IllegalArgumentException("not a redirect: " + status);
        }
        String name = "redirect(" + status + ", " + location + ")";
        return instead(name, new Answer(status, Map.of("Location", location), ""));
    }

    /**
     * Answers with an HTML page, as a proxy or a portal in front of an API does. Nothing is applied, not even when the
     * status is a 2xx.
     *
     * @param status 200 to 999; 204 and 304 come without a body, as HTTP demands
     * @return the fault
     * @throws IllegalArgumentException if HTTP knows no final answer of this status
     */
    public static Fault html(int status) {
        checkFinal(status);
        String page = "<!DOCTYPE html>\n<html><head><title>%d %s</title></head><body><h1>%2$s</h1></body></html>\n"
                .formatted(status, ReasonPhrase.of(status));
        return instead(
                "html(" + status + ")", new Answer(status, Map.of("Content-Type", "text/html; charset=utf-8"), page));
    }

    /** {@return what goes wrong, as in code: {@code appliedThenLost()} or {@code status(503)}} It is for people only. */
    @Override
    public String toString() {
        return name;
    }

    MockResponse answer(Supplier<MockResponse> api, ErrorShape errors) {
        return effect.answer(api, errors);
    }

    private static Fault instead(String name, Answer answer) {
        MockResponse response = answer.toResponse();
        return new Fault(name, (api, errors) -> response);
    }

    private static void checkFinal(int status) {
        if (status < 200 || status > 999) {
            throw new IllegalArgumentException("not the status of a final answer: " + status);
        }
    }

    private static void checkNotNegative(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("negative: " + delay);
        }
    }
}
