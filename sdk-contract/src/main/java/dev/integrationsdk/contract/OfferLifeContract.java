package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.SocketEffect;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An offer lives no longer than its client, or than somebody waits for it. */
interface OfferLifeContract extends OfferContract {

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void refuses_to_run_once_its_client_is_closed(Offer offer, Mode mode) {
        try (Scene scene = open(offer, mode, PROMPT)) {
            Call<?> call = scene.call();
            scene.closeClient();

            assertClosed(call::execute);
            assertClosed(call::executeWithResponse);
            assertClosed(call.executeAsync());
            assertClosed(call.executeAsyncWithResponse());
            if (call instanceof Pages<?> pages) {
                assertClosed(() -> pages.stream().toList());
                assertClosed(pages.forEachAsync(item -> true));
            }
            assertThat(scene.arrivals()).isZero();
        }
    }

    private static void assertClosed(ThrowingCallable run) {
        assertThatThrownBy(run)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("this client is closed; build one for the application's life");
    }

    private static void assertClosed(CompletableFuture<?> future) {
        assertThatThrownBy(future::get).hasCauseExactlyInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("offers")
    default void a_cancelled_future_ends_the_exchange(Offer offer) {
        CompletableFuture<Boolean> canceled = new CompletableFuture<>();
        CompletableFuture<Outcome> ended = new CompletableFuture<>();
        OkHttpClient watched = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(okhttp3.Call call) {
                        canceled.complete(true);
                    }
                })
                .build();
        try (Scene scene =
                open(offer, Mode.ASYNC, options -> options.httpClient(watched).listener(told(ended)))) {
            scene.enqueue(offer.success().onResponseStart(SocketEffect.Stall.INSTANCE));
            CompletableFuture<?> future = scene.call().executeAsync();
            scene.request();

            assertThat(future.cancel(true)).isTrue();

            assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
            assertThat(canceled.join()).isTrue();
            assertThat(ended.join()).as("%s", offer).isEqualTo(offer.reads() ? Outcome.NOT_APPLIED : Outcome.UNKNOWN);
            assertThat(scene.arrivals()).isEqualTo(1);
        } finally {
            watched.dispatcher().executorService().shutdown();
        }
    }

    private static CallListener told(CompletableFuture<Outcome> end) {
        return new CallListener() {
            @Override
            public Observation callStarted(CallInfo call) {
                return new Observation() {
                    @Override
                    public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                        end.complete(outcome);
                    }
                };
            }
        };
    }
}
