package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.auth.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that share what each would have for itself. */
@Timeout(20)
final class SharedHttpClientTest {
    private static ApiClient client(MockWebServer server, OkHttpClient shared, String token) {
        return ApiClient.builder("acme", "token")
                .credentials(Credentials.bearer(token))
                .baseUrl("http://" + server.getHostName() + ":" + server.getPort())
                .options(ClientOptions.builder().httpClient(shared).build())
                .build();
    }

    private static Call<Widget> call(ApiClient client) {
        return client.call(Stage.UPDATE
                .at("w1")
                .with(new UpdateWidget.Builder().name("Lamp").build()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void one_goes_on_with_the_connection_of_another_and_with_its_own_credential(boolean async) throws Exception {
        OkHttpClient shared = ClientOptions.newHttpClient();
        MockWebServer server = QueueServer.start(404);
        try (server;
                ApiClient second = client(server, shared, "token-of-second")) {
            server.enqueue(success().build());
            server.enqueue(success().build());
            try (ApiClient first = client(server, shared, "token-of-first")) {
                Stage.execute(async, call(first));
            }
            Stage.execute(async, call(second));

            RecordedRequest before = server.takeRequest();
            RecordedRequest after = server.takeRequest();
            assertThat(after.getConnectionIndex()).isEqualTo(before.getConnectionIndex());
            assertThat(before.getHeaders().get("Authorization")).isEqualTo("Bearer token-of-first");
            assertThat(after.getHeaders().get("Authorization")).isEqualTo("Bearer token-of-second");
        }
    }

    @Test
    void more_than_five_updates_are_under_way_at_once() {
        int many = 20;
        CountDownLatch arrived = new CountDownLatch(many);
        MockWebServer server = QueueServer.start(404);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                arrived.countDown();
                arrived.await();
                return success().build();
            }
        });
        try (server;
                ApiClient client = client(server, ClientOptions.newHttpClient(), "a-secret-token")) {
            List<CompletableFuture<Widget>> futures = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                futures.add(call(client).executeAsync());
            }
            assertThat(futures)
                    .allSatisfy(future -> assertThat(future.get().id()).isEqualTo("w1"));
        }
    }

    /** Else a vendor that hangs would keep the calls of the others waiting. */
    @Test
    void only_a_host_has_a_limit() {
        okhttp3.Dispatcher limits = ClientOptions.newHttpClient().dispatcher();
        assertThat(limits.getMaxRequestsPerHost()).isEqualTo(128);
        assertThat(limits.getMaxRequests()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void none_of_its_threads_holds_the_jvm() throws Exception {
        CompletableFuture<Boolean> daemon = new CompletableFuture<>();
        ClientOptions.newHttpClient()
                .dispatcher()
                .executorService()
                .execute(() -> daemon.complete(Thread.currentThread().isDaemon()));
        assertThat(daemon.get()).isTrue();
    }
}
