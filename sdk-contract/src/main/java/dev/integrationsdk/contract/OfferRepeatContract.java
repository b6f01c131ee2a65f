package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often an offer arrives when it fails: what reads as often as may be, what creates never twice. */
interface OfferRepeatContract extends OfferContract {

    /** What leaves open what became of an offer, or only of its answer. */
    enum Flaw {
        LOST(ConnectionException.class),
        FAILED(ServerException.class),
        CUT(ConnectionException.class);

        private final Class<? extends SdkException> ofReading;

        Flaw(Class<? extends SdkException> ofReading) {
            this.ofReading = ofReading;
        }

        private MockResponse.Builder answer(Offer offer) {
            return switch (this) {
                case LOST -> offer.success().onResponseStart(new SocketEffect.CloseSocket());
                case FAILED -> Scene.json(500, "{}").addHeader("Retry-After", "0");
                case CUT ->
                    Scene.json(200, "{\"id\":\"")
                            .setHeader("Content-Length", 100)
                            .onResponseEnd(new SocketEffect.CloseSocket());
            };
        }

        private Class<? extends SdkException> failure(Offer offer) {
            return this == CUT && !offer.reads() ? UnreadableResponseException.class : ofReading;
        }

        private Outcome outcome(Offer offer) {
            return offer.reads() ? Outcome.NOT_APPLIED : this == CUT ? Outcome.APPLIED : Outcome.UNKNOWN;
        }
    }

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void is_asked_three_times_if_it_only_reads_and_sent_once_otherwise(Offer offer, Mode mode) {
        for (Flaw flaw : Flaw.values()) {
            assertFails(offer, mode, PROMPT, flaw, offer.reads() ? 3 : 1);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("everyOfferThatChanges")
    default void is_not_repeated_once_it_was_applied_even_if_unknown_outcomes_are(Offer offer, Mode mode) {
        assertFails(offer, mode, EVEN_UNKNOWN, Flaw.CUT, 1);
    }

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void is_repeated_after_unknown_outcomes_if_that_is_wanted_unless_it_creates(Offer offer, Mode mode) {
        for (Flaw flaw : List.of(Flaw.LOST, Flaw.FAILED)) {
            assertFails(offer, mode, EVEN_UNKNOWN, flaw, offer.creates() ? 1 : 3);
        }
    }

    /** Fails as often as it may arrive; the answer after that would be a success. */
    private void assertFails(Offer offer, Mode mode, RetryPolicy policy, Flaw flaw, int arrivals) {
        try (Scene scene = open(offer, mode, policy)) {
            for (int i = 0; i < arrivals; i++) {
                scene.enqueue(flaw.answer(offer));
            }
            scene.enqueue(offer.success());

            Throwable thrown = catchThrowable(scene::execute);

            assertThat(scene.arrivals()).as("arrivals of %s, %s", offer, flaw).isEqualTo(arrivals);
            assertThat(thrown).isExactlyInstanceOf(flaw.failure(offer));
            SdkException failure = (SdkException) thrown;
            assertThat(failure.outcome()).as("outcome of %s, %s", offer, flaw).isEqualTo(flaw.outcome(offer));
            assertThat(failure.attempts()).isEqualTo(arrivals);
            assertThat(failure.operation()).isEqualTo(offer.name());
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("everyOfferThatCreatesNothing")
    default void succeeds_when_it_is_repeated(Offer offer, Mode mode) {
        for (Flaw flaw : offer.reads() ? List.of(Flaw.values()) : List.of(Flaw.LOST, Flaw.FAILED)) {
            try (Scene scene = open(offer, mode, EVEN_UNKNOWN)) {
                scene.enqueue(flaw.answer(offer)).enqueue(offer.success());

                assertThat(scene.execute().attempts()).as("%s, %s", offer, flaw).isEqualTo(2);
                assertThat(scene.arrivals()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void is_repeated_after_a_429_whatever_it_does(Offer offer, Mode mode) {
        try (Scene scene = open(offer, mode, PROMPT)) {
            scene.enqueue(Scene.json(429, "{}"));
            scene.enqueue(Scene.json(429, "{}").addHeader("Retry-After", "0"));
            scene.enqueue(offer.success());

            assertThat(scene.execute().attempts()).as("%s", offer).isEqualTo(3);
            assertThat(scene.arrivals()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void is_not_repeated_when_it_is_refused(Offer offer, Mode mode) {
        Map<Integer, Class<? extends ApiException>> classes = Map.of(
                401, AuthenticationException.class,
                403, PermissionDeniedException.class,
                404, NotFoundException.class);
        try (Scene scene = open(offer, mode, EVEN_UNKNOWN)) {
            int arrivals = 0;
            for (var refusal : classes.entrySet()) {
                scene.enqueue(Scene.json(refusal.getKey(), "{}"));

                SdkException failure = scene.failure();

                assertThat(failure).isExactlyInstanceOf(refusal.getValue());
                assertThat(((ApiException) failure).status()).isEqualTo(refusal.getKey());
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                assertThat(failure.vendor()).isEqualTo(vendor().name());
                assertThat(failure.operation()).isEqualTo(offer.name());
                assertThat(scene.arrivals())
                        .as("arrivals of %s, %s", offer, refusal)
                        .isEqualTo(++arrivals);
            }
        }
    }
}
