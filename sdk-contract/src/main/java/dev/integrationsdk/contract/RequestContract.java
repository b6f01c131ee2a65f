package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import java.util.TreeSet;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out on the wire. */
interface RequestContract extends VendorContract {

    @ParameterizedTest
    @EnumSource
    default void sends_the_documented_request_and_nothing_else(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(scene.success()).execute();

            RecordedRequest request = scene.request();
            assertThat(request.getRequestLine()).isEqualTo("PATCH " + vendor().pathOf(vendor().id()) + " HTTP/1.1");
            assertThat(Json.parse(request.getBody().utf8())).isEqualTo(vendor().update());
            assertThat(new TreeSet<>(request.getHeaders().names()))
                    .containsExactlyInAnyOrder(
                            "Accept",
                            "Accept-Encoding",
                            "Connection",
                            "Content-Length",
                            "Content-Type",
                            "Host",
                            "User-Agent",
                            vendor().credentialHeader());
            assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
            assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
            assertThat(request.getHeaders().values(vendor().credentialHeader()))
                    .containsExactly(vendor().credentialPrefix() + Scene.CREDENTIAL);
            assertThat(request.getHeaders().get("User-Agent"))
                    .matches("integration-sdk-java/\\S+ \\(" + vendor().name() + "; Java \\S+\\)");
            assertThat(scene.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    default void repeats_a_call_as_often_as_it_is_executed(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            var call = scene.enqueue(scene.success()).enqueue(scene.success()).call();
            mode.execute(call);
            mode.execute(call);
            assertThat(scene.arrivals()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/api/public", "/api/public/"})
    default void keeps_the_path_prefix_of_the_base_url(String prefix) {
        try (Scene scene = Scene.open(vendor(), Mode.SYNC, prefix, () -> Scene.CREDENTIAL, options -> options)) {
            scene.enqueue(scene.success()).execute();
            assertThat(scene.request().getTarget())
                    .isEqualTo(prefix.replaceAll("/$", "") + vendor().pathOf(vendor().id()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "../a",
                "..%2f",
                "%2e%2e",
                "%00",
                "a?b=c",
                "a#b",
                "a\\b",
                "a;b",
                "a b",
                "a\r\nX: y",
                "\u0000",
                "ünï😀",
                "a+b&c"
            })
    default void sends_an_id_as_one_segment_whatever_is_in_it(String id) {
        Assumptions.assumeTrue(vendor().takesAnyId());
        try (Scene scene = Scene.open(vendor(), Mode.SYNC)) {
            scene.enqueue(Scene.answer(404, "")).failure(scene.call(id));

            HttpUrl url = scene.request().getUrl();
            List<String> documented = List.of(vendor().pathOf("id").substring(1).split("/"));
            assertThat(url.pathSegments()).hasSameSizeAs(documented);
            assertThat(url.pathSegments().get(documented.indexOf("id"))).isEqualTo(id);
            assertThat(url.query()).isNull();
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", ".", "..", "\uD83D", "a\uDE00"})
    default void refuses_an_id_that_names_no_integration_before_anything_is_sent(@Nullable String id) {
        refuses(id);
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 10_000})
    default void refuses_an_id_of_more_than_256_characters(int length) {
        refuses("a".repeat(length));
    }

    private void refuses(@Nullable String id) {
        try (Scene scene = Scene.open(vendor(), Mode.SYNC)) {
            String parameter = vendor().path().replaceAll(".*\\{(.*)}.*", "$1");
            assertThatThrownBy(() -> scene.call(id)).isInstanceOfSatisfying(InvalidRequestException.class, refused -> {
                assertThat(refused.violations()).extracting(Violation::field).containsExactly(parameter);
                assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
                assertThat(refused.vendor()).isEqualTo(vendor().name());
                assertThat(refused.operation()).isEqualTo("updateIntegration");
            });
            assertThat(scene.arrivals()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    default void previews_what_would_be_sent_without_sending_it(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            CallPreview preview = scene.call().preview();

            assertThat(preview.method()).isEqualTo("PATCH");
            assertThat(preview.url()).endsWith(vendor().pathOf(vendor().id()));
            assertThat(Json.parse(preview.body())).isEqualTo(vendor().update());
            assertThat(preview.headers())
                    .extractingByKey(vendor().credentialHeader(), InstanceOfAssertFactories.list(String.class))
                    .containsExactly(vendor().credentialPrefix() + "****");
            assertThat(preview.toString()).doesNotContain(Scene.CREDENTIAL);
            assertThat(scene.arrivals()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    default void sends_the_headers_of_the_options_and_of_the_call(Mode mode) {
        try (Scene scene =
                Scene.open(vendor(), mode, o -> o.header("X-Team", "core").userAgentSuffix("shop/1.4"))) {
            scene.enqueue(scene.success());
            mode.execute(scene.call().withHeader("X-Change", "42"));

            RecordedRequest request = scene.request();
            assertThat(request.getHeaders().get("X-Team")).isEqualTo("core");
            assertThat(request.getHeaders().get("X-Change")).isEqualTo("42");
            assertThat(request.getHeaders().get("User-Agent")).endsWith(") shop/1.4");
        }
    }
}
