package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import java.time.Duration;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An attempt reaches the server once, and no other server at all. */
interface SentOnceContract extends VendorContract {

    @ParameterizedTest
    @EnumSource
    default void does_not_send_again_what_okhttp_would(Mode mode) {
        assertArrivesOnce(mode, 408, "0");
        assertArrivesOnce(mode, 503, "0");
        assertArrivesOnce(mode, 503, "99999999999");
        assertArrivesOnce(mode, 408, "99999999999");
        assertArrivesOnce(mode, 500, "0");
        assertArrivesOnce(mode, 421, "0");
        assertArrivesOnce(mode, 401, "0");
        assertArrivesOnce(mode, 407, "0");
    }

    private void assertArrivesOnce(Mode mode, int status, String retryAfter) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(Scene.json(status, "{}")
                    .addHeader("Retry-After", retryAfter)
                    .addHeader("WWW-Authenticate", "Basic realm=x"));
            scene.enqueue(scene.success());

            ApiException failure = (ApiException) scene.failure();

            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.retryAfter()).isPresent();
            assertThat(scene.arrivals()).as("arrivals of %s", status).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    default void does_not_send_again_when_a_reused_connection_drops(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(scene.success());
            scene.enqueue(scene.success().onResponseStart(new SocketEffect.CloseSocket()));
            scene.enqueue(scene.success());
            scene.execute();

            SdkException failure = scene.failure();

            assertThat(failure).isExactlyInstanceOf(ConnectionException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(scene.arrivals()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    default void follows_no_redirect_and_shows_the_credential_to_nobody_else(Mode mode) {
        for (int status : new int[] {300, 301, 302, 303, 307, 308}) {
            try (Scene scene = Scene.open(vendor(), mode);
                    MockWebServer other = Scene.startServer()) {
                scene.enqueue(Scene.answer(status, "").addHeader("Location", other.url("/elsewhere?token=hidden")));

                SdkException failure = scene.failure();

                assertThat(failure)
                        .isInstanceOf(UnexpectedStatusException.class)
                        .hasMessageContaining("a redirect to http://" + other.getHostName())
                        .hasMessageNotContaining("hidden");
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                assertThat(scene.arrivals()).as("arrivals of %s", status).isEqualTo(1);
                assertThat(other.getRequestCount()).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    default void sends_no_cookie_back(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(scene.success().addHeader("Set-Cookie", "session=1"));
            scene.enqueue(scene.success());
            scene.execute();
            scene.execute();
            scene.request();
            assertThat(scene.request().getHeaders().get("Cookie")).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    default void gives_up_an_attempt_that_takes_too_long_without_sending_it_again(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode, options -> options.attemptTimeout(Duration.ofMillis(300)))) {
            scene.enqueue(scene.success().onResponseStart(SocketEffect.Stall.INSTANCE));
            scene.enqueue(scene.success());

            SdkException failure = scene.failure();

            assertThat(failure)
                    .isInstanceOfSatisfying(dev.integrationsdk.core.error.CallTimeoutException.class, timeout -> {
                        assertThat(timeout.limit()).isEqualTo("attemptTimeout");
                        assertThat(timeout.after()).isEqualTo(Duration.ofMillis(300));
                    });
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(scene.arrivals()).isEqualTo(1);
        }
    }
}
