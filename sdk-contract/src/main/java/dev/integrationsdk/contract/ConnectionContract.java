package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both outcomes of a connection that fails. */
interface ConnectionContract extends VendorContract {

    @ParameterizedTest
    @EnumSource
    default void knows_that_nothing_was_sent_when_there_is_no_connection_and_tries_again(Mode mode) {
        RetryPolicy quick =
                RetryPolicy.builder().initialDelay(Duration.ofMillis(1)).build();
        try (Scene scene = Scene.open(vendor(), mode, options -> options.retry(quick))) {
            scene.stopServer();

            SdkException failure = scene.failure();

            assertThat(failure).isExactlyInstanceOf(ConnectionException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(failure.getMessage()).contains("no connection to ", "nothing was sent, 3 attempts");
        }
    }

    @ParameterizedTest
    @EnumSource
    default void knows_that_it_cannot_know_when_the_connection_is_lost_after_the_request(Mode mode) {
        for (SocketEffect effect :
                new SocketEffect[] {new SocketEffect.CloseSocket(), SocketEffect.ShutdownConnection.INSTANCE}) {
            try (Scene scene = Scene.open(vendor(), mode)) {
                scene.enqueue(scene.success().onResponseStart(effect));
                scene.enqueue(scene.success());

                SdkException failure = scene.failure();

                assertThat(failure).as("%s", effect).isExactlyInstanceOf(ConnectionException.class);
                assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
                assertThat(failure.getMessage()).contains("was lost before a whole answer", "may have been made");
                assertThat(scene.arrivals()).isEqualTo(1);
            }
        }
    }
}
