package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.Page;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.model.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an offer sends, and what it reads. */
interface OfferRequestContract extends OfferContract {

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void sends_the_documented_request_and_reads_the_documented_answer(Offer offer, Mode mode) {
        try (Scene scene = open(offer, mode, PROMPT)) {
            Object answer = scene.enqueue(offer.success()).execute().body();

            assertRead(offer, answer);
            RecordedRequest request = scene.request();
            assertThat(request.getRequestLine())
                    .isEqualTo(offer.method() + " " + vendor().offering(offer).pathOf(vendor().id()) + " HTTP/1.1");
            assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
            assertThat(request.getHeaders().values(vendor().credentialHeader()))
                    .containsExactly(vendor().credentialPrefix() + Scene.CREDENTIAL);
            assertBody(offer, request);
            assertThat(scene.arrivals()).isEqualTo(1);
        }
    }

    private static void assertRead(Offer offer, Object answer) {
        if (answer != NoContent.INSTANCE) {
            Object model = answer instanceof Page<?> page ? page.items() : answer;
            assertThat(Json.of(model))
                    .isEqualTo(Json.parse(offer.answer()).at(offer.content()).orElseThrow());
        }
    }

    private void assertBody(Offer offer, RecordedRequest request) {
        Set<String> names = new TreeSet<>(
                Set.of("Accept", "Accept-Encoding", "Connection", "Host", "User-Agent", vendor().credentialHeader()));
        if (offer.body() != null) {
            names.addAll(Set.of("Content-Length", "Content-Type"));
            assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json");
            assertThat(Json.parse(request.getBody().utf8())).isEqualTo(offer.body());
        } else {
            if (offer.method().equals("POST")) {
                names.add("Content-Length");
            }
            assertThat(request.getBodySize()).isZero();
        }
        assertThat(new TreeSet<>(request.getHeaders().names())).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void asks_the_vendor_each_time_and_no_cache(Offer offer, Mode mode) {
        try (Scene scene = open(offer, mode, PROMPT)) {
            for (int i = 1; i <= 2; i++) {
                scene.enqueue(offer.success().addHeader("Cache-Control", "max-age=1000"))
                        .execute();
                assertThat(scene.arrivals()).isEqualTo(i);
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("everyOfferOnAnId")
    default void sends_an_id_as_one_segment_or_refuses_it(Offer offer, Mode mode) {
        try (Scene scene = open(offer, mode, PROMPT)) {
            for (String id : List.of("", " ", ".", "..", "a".repeat(257))) {
                assertRefused(offer, scene, id);
            }
            for (String id : List.of("a/b", "../a", "a/..", "a b", "..%2f", "a?b=c#d", "a\\b")) {
                if (vendor().takesAnyId()) {
                    assertOneSegment(offer, scene, id);
                } else {
                    assertRefused(offer, scene, id);
                }
            }
        }
    }

    private void assertRefused(Offer offer, Scene scene, String id) {
        int before = scene.arrivals();
        assertThatThrownBy(() -> scene.call(id)).as(id).isInstanceOfSatisfying(InvalidRequestException.class, e -> {
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(e.operation()).isEqualTo(offer.name());
        });
        assertThat(scene.arrivals()).as(id).isEqualTo(before);
    }

    private static void assertOneSegment(Offer offer, Scene scene, String id) {
        scene.enqueue(Scene.answer(404, "")).failure(scene.call(id));
        HttpUrl url = scene.request().getUrl();
        assertThat(url.pathSegments())
                .as(id)
                .isEqualTo(Arrays.stream(offer.target().substring(1).split("/"))
                        .map(segment -> segment.startsWith("{") ? id : segment)
                        .toList());
        assertThat(url.query()).as(id).isNull();
    }

    @ParameterizedTest
    @MethodSource("everyOffer")
    default void previews_what_would_be_sent_without_sending_it(Offer offer, Mode mode) {
        try (Scene scene = open(offer, mode, PROMPT)) {
            CallPreview preview = scene.call().preview();

            assertThat(preview.method()).isEqualTo(offer.method());
            assertThat(preview.url())
                    .isEqualTo(scene.url(vendor().offering(offer).pathOf(vendor().id())));
            if (offer.body() == null) {
                assertThat(preview.body()).isEmpty();
            } else {
                assertThat(Json.parse(preview.body())).isEqualTo(offer.body());
            }
            assertThat(preview.headers())
                    .extractingByKey(vendor().credentialHeader(), InstanceOfAssertFactories.list(String.class))
                    .containsExactly(vendor().credentialPrefix() + "****");
            assertThat(preview.toString()).doesNotContain(Scene.CREDENTIAL);
            assertThat(scene.arrivals()).isZero();
        }
    }
}
