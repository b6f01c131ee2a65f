package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client lives until it is closed, and takes nothing of the application's with it. */
interface LifeCycleContract extends VendorContract {

    @ParameterizedTest
    @EnumSource
    default void refuses_calls_once_it_is_closed(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            var call = scene.call();
            scene.closeClient();
            scene.closeClient();
            assertThatThrownBy(() -> mode.execute(call))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this client is closed; build one for the application's life");
            assertThat(scene.arrivals()).isZero();
        }
    }

    @Test
    default void leaves_the_applications_client_as_it_was() throws Exception {
        try (Scene scene = Scene.open(vendor(), Mode.ASYNC_ON_THE_APPLICATIONS_CLIENT)) {
            scene.enqueue(scene.success()).execute();
            scene.closeClient();

            scene.enqueue(new MockResponse.Builder().code(302).addHeader("Location", "/there"));
            scene.enqueue(new MockResponse.Builder().body("still here"));
            Request request = new Request.Builder().url(scene.url("/")).build();
            try (Response response = scene.applicationsClient().newCall(request).execute()) {
                assertThat(response.body().string()).isEqualTo("still here");
            }
        }
    }
}
