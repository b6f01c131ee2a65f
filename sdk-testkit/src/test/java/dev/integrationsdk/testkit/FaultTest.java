package dev.integrationsdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
    private static final String CHANGE = "{\"name\": \"changed\"}";

    private final AdaSimulator ada = AdaSimulator.start();
    private final Caller caller = VendorCase.ADA.caller(ada);

    @AfterEach
    void close() {
        ada.close();
    }

    @ParameterizedTest
    @EnumSource
    void statusAnswersInTheVendorsShapeAndAppliesNothing(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            String before = simulator.integration(simulator.integrationId());
            simulator.failNext(Fault.status(503));

            HttpResponse<String> answer =
                    vendor.caller(simulator).raw("PATCH", simulator.integrationId(), vendor.change());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(Caller.json(answer.body()))
                    .isEqualTo(Caller.json(
                            switch (vendor) {
                                case SIGMAMIND, ODEUS -> "{\"message\": \"Service Unavailable\"}";
                                case TRUTO -> """
                                                {"statusCode": 503, "error": "Service Unavailable",
                                                 "message": "Service Unavailable"}""";
                                case ADA -> """
                                                {"errors": [{"type": "service_unavailable",
                                                 "message": "Service Unavailable", "details": null}]}""";
                                case MEMBRANE -> """
                                                {"type": "internal", "key": "internal",
                                                 "message": "Service Unavailable",
                                                 "data": {"errorId": "simulated-error"}}""";
                            }));
            assertThat(simulator.integration(simulator.integrationId())).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rateLimitedNamesTheDelayInSeconds(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            simulator.failNext(Fault.rateLimited(Duration.ofMillis(2001)));

            HttpResponse<String> answer =
                    vendor.caller(simulator).raw("PATCH", simulator.integrationId(), vendor.change());

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
            assertThat(simulator.integration(simulator.integrationId())).doesNotContain("\"changed\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 304, 408, 418, 600, 999})
    void statusCanBeAnyFinalOne(int status) throws Exception {
        ada.failNext(Fault.status(status));

        assertThat(caller.raw("PATCH", ada.integrationId(), CHANGE).statusCode())
                .isEqualTo(status);
        assertThat(held()).doesNotContain("changed");
    }

    @Test
    void lostAppliesNothingAndSaysNothing() {
        ada.failNext(Fault.lost());

        assertThatThrownBy(() -> caller.patch(ada.integrationId(), CHANGE)).isInstanceOf(IOException.class);
        assertThat(held()).doesNotContain("changed");
        assertThat(ada.requests()).hasSize(1);
        assertThat(Fault.lost()).hasToString("lost()");
    }

    @Test
    void appliedThenLostAppliesAndSaysNothing() {
        ada.failNext(Fault.appliedThenLost());

        assertThatThrownBy(() -> caller.patch(ada.integrationId(), CHANGE)).isInstanceOf(IOException.class);
        assertThat(held()).contains("changed");
    }

    @Test
    void appliedThenLostAppliesNothingThatTheVendorRefuses() {
        ada.failNext(Fault.appliedThenLost());

        assertThatThrownBy(() -> caller.patch(ada.approvedIntegrationId(), CHANGE))
                .isInstanceOf(IOException.class);
        assertThat(ada.integration(ada.approvedIntegrationId())).doesNotContain("changed");
    }

    @Test
    void cutAnswerAppliesAndEndsInTheMiddleOfTheBody() throws Exception {
        ada.failNext(Fault.cutAnswer());

        String answer = onTheWire("PATCH", "/api/v2/platform-integrations/" + ada.integrationId(), CHANGE);

        int endOfHead = answer.indexOf("\r\n\r\n") + 4;
        int length = held().length();
        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK\r\n")
                .containsOnlyOnce("Content-Length: " + length + "\r\n")
                .endsWith(held().substring(0, length / 2));
        assertThat(answer.length() - endOfHead).isEqualTo(length / 2);
        assertThat(held()).contains("changed");
    }

    @Test
    void slowAnswersAfterTheDelay() throws Exception {
        Duration delay = Duration.ofMillis(150);
        ada.failNext(Fault.slow(delay));
        long start = System.nanoTime();

        assertThat(caller.patch(ada.integrationId(), CHANGE).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(delay);
    }

    @Test
    @Timeout(60)
    void slowAppliesAtOnceAndCloseDoesNotWaitForTheAnswer() {
        ada.failNext(Fault.slow(Duration.ofDays(1)));

        CompletableFuture<HttpResponse<String>> answer = caller.patchAsync(ada.integrationId(), CHANGE);
        while (!held().contains("changed")) {
            Thread.onSpinWait();
        }
        assertThat(answer).isNotDone();
        ada.close();

        assertThatThrownBy(answer::join).isInstanceOf(CompletionException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectNamesAnotherPlaceAndAppliesNothing(int status) throws Exception {
        ada.failNext(Fault.redirect(status, "https://elsewhere.example/x"));

        HttpResponse<String> answer = caller.raw("PATCH", ada.integrationId(), CHANGE);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location")).hasValue("https://elsewhere.example/x");
        assertThat(held()).doesNotContain("changed");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 502})
    void htmlAnswersAPageAndAppliesNothing(int status) throws Exception {
        ada.failNext(Fault.html(status));

        HttpResponse<String> answer = caller.raw("PATCH", ada.integrationId(), CHANGE);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
        assertThat(held()).doesNotContain("changed");
    }

    @Test
    void faultsAreUsedUpOnePerRequestInTheirOrder() throws Exception {
        ada.failNext(Fault.status(500));
        ada.failNext(Fault.status(429));

        assertThat(caller.patch(ada.integrationId(), CHANGE).status()).isEqualTo(500);
        assertThat(caller.patch(ada.integrationId(), CHANGE).status()).isEqualTo(429);
        assertThat(caller.patch(ada.integrationId(), CHANGE).status()).isEqualTo(200);
    }

    @Test
    void whatCannotHappenIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(100));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.html(1000));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.redirect(200, "/"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.redirect(302, "a\r\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.slow(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.rateLimited(Duration.ofMillis(-1)));
    }

    @Test
    void aFaultSaysWhatItIs() {
        assertThat(Fault.status(503)).hasToString("status(503)");
        assertThat(Fault.rateLimited(Duration.ofSeconds(2))).hasToString("rateLimited(PT2S)");
        assertThat(Fault.appliedThenLost()).hasToString("appliedThenLost()");
        assertThat(Fault.cutAnswer()).hasToString("cutAnswer()");
        assertThat(Fault.slow(Duration.ofMinutes(1))).hasToString("slow(PT1M)");
        assertThat(Fault.redirect(307, "https://example.com")).hasToString("redirect(307, https://example.com)");
        assertThat(Fault.html(200)).hasToString("html(200)");
    }

    private String held() {
        return ada.integration(ada.integrationId());
    }

    /** Sends a request by hand and returns every byte that comes back before the connection ends. */
    private String onTheWire(String method, String path, String body) throws IOException {
        URI url = URI.create(ada.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            String request = "%s %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n"
                            .formatted(method, path, url.getAuthority(), ada.credential())
                    + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s".formatted(body.length(), body);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
