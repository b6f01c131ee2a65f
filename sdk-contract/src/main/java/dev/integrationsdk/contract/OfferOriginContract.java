package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where an offer goes, which is to the vendor only, and what it takes for the vendor's answer. */
interface OfferOriginContract extends OfferContract {

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void follows_no_redirect_and_shows_the_credential_to_nobody(Offer offer, Mode mode) {
        try (Scene scene = open(offer, mode, EVEN_UNKNOWN);
                MockWebServer other = Scene.startServer()) {
            int arrivals = 0;
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                scene.enqueue(Scene.json(status, "{\"message\":\"" + Scene.CREDENTIAL + "\"}")
                        .addHeader("X-Echo", Scene.CREDENTIAL)
                        .addHeader("Location", other.url("/elsewhere") + "?key=" + Scene.CREDENTIAL));

                SdkException failure = scene.failure();

                assertThat(failure)
                        .isExactlyInstanceOf(UnexpectedStatusException.class)
                        .hasMessageContaining("a redirect to http://" + other.getHostName());
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                ApiException refusal = (ApiException) failure;
                assertHidden(
                        failure,
                        refusal.headers().toString(),
                        refusal.rawBody(),
                        refusal.error().toString());
                assertThat(scene.arrivals())
                        .as("arrivals of %s, %s", offer, status)
                        .isEqualTo(++arrivals);
                assertThat(other.getRequestCount()).as("arrivals elsewhere").isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void does_not_take_a_page_of_html_for_the_vendors_answer(Offer offer, Mode mode) {
        try (Scene scene = open(offer, mode, EVEN_UNKNOWN)) {
            scene.enqueue(Scene.answer(200, "<html>Log in, " + Scene.CREDENTIAL + "</html>")
                    .setHeader("Content-Type", "text/html"));

            SdkException failure = scene.enqueue(offer.success()).failure();

            assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
            assertThat(failure.outcome())
                    .as("%s", offer)
                    .isEqualTo(offer.reads() ? Outcome.NOT_APPLIED : Outcome.UNKNOWN);
            assertHidden(failure, ((UnreadableResponseException) failure).excerpt());
            assertThat(scene.arrivals()).isEqualTo(1);
        }
    }

    /** Neither in the failure itself nor in what else it tells. */
    private static void assertHidden(SdkException failure, String... told) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(List.of(told)).noneMatch(text -> text.contains("credential+1"));
        assertThat(List.of(trace.toString(), failure.toString(), String.valueOf(failure.getMessage())))
                .noneMatch(text -> text.contains("credential+1"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("everyListOfSeveralPages")
    default void asks_the_vendor_for_the_next_page(Offer list, Mode mode) {
        try (Scene scene = open(list, mode, PROMPT)) {
            scene.enqueue(list.page(list.goesOnToAddresses() ? scene.url("/next?page=2") : "2"));
            scene.enqueue(list.page(null));

            assertThat(mode.all((Pages<?>) scene.call())).isNotEmpty();

            assertThat(scene.arrivals()).isEqualTo(2);
            scene.request();
            RecordedRequest next = scene.request();
            assertThat(next.getMethod()).isEqualTo(list.method());
            assertThat(next.getTarget()).endsWith("=2");
            assertThat(next.getHeaders().values(vendor().credentialHeader()))
                    .containsExactly(vendor().credentialPrefix() + Scene.CREDENTIAL);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("everyListOfSeveralPages")
    default void asks_nobody_else_for_a_next_page(Offer list, Mode mode) {
        try (MockWebServer other = Scene.startServer()) {
            String there = other.getHostName() + ":" + other.getPort() + "/next";
            for (String address : List.of("http://" + there, "//" + there, "http://HERE@" + there)) {
                try (Scene scene = open(list, mode, EVEN_UNKNOWN)) {
                    String here = scene.url("/").replaceAll("http:|/", "");
                    scene.enqueue(list.page(address.replace("HERE", here))).enqueue(list.page(null));
                    Pages<?> pages = (Pages<?>) scene.call();

                    SdkException failure = catchThrowableOfType(SdkException.class, () -> mode.all(pages));

                    assertThat(other.getRequestCount())
                            .as("arrivals at %s", address)
                            .isZero();
                    if (list.goesOnToAddresses()) {
                        assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
                        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                        assertHidden(failure);
                    } else {
                        assertThat(failure)
                                .as("a cursor may look like an address")
                                .isNull();
                    }
                    assertThat(scene.arrivals()).isEqualTo(list.goesOnToAddresses() ? 1 : 2);
                }
            }
        }
    }
}
