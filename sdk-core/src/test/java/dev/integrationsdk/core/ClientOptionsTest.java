package dev.integrationsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // nulls are what an application without nullness checks may pass
class ClientOptionsTest {

    @Test
    void has_documented_defaults() {
        for (ClientOptions options : new ClientOptions[] {
            ClientOptions.standard(), ClientOptions.builder().build()
        }) {
            assertThat(options.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
            assertThat(options.attemptTimeout()).isEqualTo(Duration.ofSeconds(30));
            assertThat(options.callTimeout()).isEqualTo(Duration.ofSeconds(60));
            assertThat(options.retry()).isSameAs(RetryPolicy.standard());
            assertThat(options.maxResponseBytes()).isEqualTo(8_388_608);
            assertThat(options.headers()).isEmpty();
            assertThat(options.userAgentSuffix()).isEmpty();
            assertThat(options.listener()).isEmpty();
            assertThat(options.httpClient()).isEmpty();
            assertThat(options.allowCleartext()).isFalse();
        }
    }

    @Test
    void keeps_what_it_is_given() {
        CallListener listener = new CallListener() {};
        OkHttpClient httpClient = new OkHttpClient();

        ClientOptions options = ClientOptions.builder()
                .connectTimeout(Duration.ofMillis(1))
                .attemptTimeout(Duration.ofMillis(2))
                .callTimeout(Duration.ofDays(1))
                .retry(RetryPolicy.none())
                .maxResponseBytes(1)
                .header("X-Team", "shop")
                .userAgentSuffix("shop/1.4")
                .listener(listener)
                .httpClient(httpClient)
                .allowCleartext(true)
                .build();

        assertThat(options.connectTimeout()).isEqualTo(Duration.ofMillis(1));
        assertThat(options.attemptTimeout()).isEqualTo(Duration.ofMillis(2));
        assertThat(options.callTimeout()).isEqualTo(Duration.ofDays(1));
        assertThat(options.retry()).isSameAs(RetryPolicy.none());
        assertThat(options.maxResponseBytes()).isEqualTo(1);
        assertThat(options.headers()).containsExactly(Map.entry("X-Team", "shop"));
        assertThat(options.userAgentSuffix()).isEqualTo("shop/1.4");
        assertThat(options.listener()).containsSame(listener);
        assertThat(options.httpClient()).containsSame(httpClient);
        assertThat(options.allowCleartext()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000999999S", "PT24H0.000000001S", "PT876000H"})
    void refuses_a_time_limit_that_makes_no_sense(@Nullable Duration limit) {
        String rule = " must be 1 ms to 1 day, not " + limit;

        assertRefused(() -> ClientOptions.builder().connectTimeout(limit), "connectTimeout" + rule);
        assertRefused(() -> ClientOptions.builder().attemptTimeout(limit), "attemptTimeout" + rule);
        assertRefused(() -> ClientOptions.builder().callTimeout(limit), "callTimeout" + rule);
    }

    @Test
    void refuses_no_retry_policy_at_all() {
        assertRefused(
                () -> ClientOptions.builder().retry(null),
                "the retry policy is null: RetryPolicy.none() is for no retry");
    }

    @Test
    void refuses_no_listener_at_all() {
        assertRefused(() -> ClientOptions.builder().listener(null), "the listener is null");
    }

    @Test
    void refuses_no_http_client_at_all() {
        assertRefused(() -> ClientOptions.builder().httpClient(null), "the httpClient is null");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, 1_073_741_825L, Long.MAX_VALUE})
    void refuses_a_size_that_makes_no_sense(long bytes) {
        assertRefused(
                () -> ClientOptions.builder().maxResponseBytes(bytes),
                "maxResponseBytes must be 1 byte to 1 GiB, not " + bytes);
    }

    @Test
    void allows_an_answer_of_1_gib() {
        assertThat(ClientOptions.builder()
                        .maxResponseBytes(1_073_741_824L)
                        .build()
                        .maxResponseBytes())
                .isEqualTo(1_073_741_824L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Authorization", "x-api-key", "Proxy-Authorization", "Cookie", "Host", "Content-Type", "Origin"})
    void refuses_the_librarys_own_headers_without_quoting_the_value(String name) {
        assertRefused(
                () -> ClientOptions.builder().header(name, "sneaky"),
                "the header " + name + " is set by the library itself");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "X Team", "X-Team:", "X\r\nHost"})
    void refuses_what_is_no_name_of_a_header(@Nullable String name) {
        assertRefused(
                () -> ClientOptions.builder().header(name, "sneaky"),
                "a header's name must be letters, digits and hyphens");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"sneaky\n", "sneaky\u0000", "sneaky\u00e9"})
    void refuses_a_value_that_cannot_be_sent_without_quoting_it(@Nullable String value) {
        assertRefused(
                () -> ClientOptions.builder().header("X-Team", value),
                "the value of the header X-Team must be printable ASCII");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"shop\n", "shop\r\nHost: evil", "sh\u00f6p", "shop\u0000"})
    void refuses_a_user_agent_suffix_that_cannot_be_sent(@Nullable String suffix) {
        assertRefused(() -> ClientOptions.builder().userAgentSuffix(suffix), "userAgentSuffix must be printable ASCII");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "' ', ''", "' shop/1.4 ', shop/1.4", "'shop/1.4 (eu)', shop/1.4 (eu)"})
    void strips_the_user_agent_suffix(String suffix, String expected) {
        assertThat(ClientOptions.builder().userAgentSuffix(suffix).build().userAgentSuffix())
                .isEqualTo(expected);
    }

    @Test
    void a_refusal_leaves_the_builder_as_it_was() {
        ClientOptions.Builder builder = ClientOptions.builder().callTimeout(Duration.ofSeconds(5));
        assertRefused(() -> builder.callTimeout(Duration.ZERO), "callTimeout must be 1 ms to 1 day, not PT0S");

        assertThat(builder.build().callTimeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void replaces_a_header_of_the_same_name_whatever_its_case() {
        ClientOptions options = ClientOptions.builder()
                .header("X-Team", "one")
                .header("x-team", "two")
                .build();

        assertThat(options.headers()).hasSize(1);
        assertThat(options.headers().get("X-TEAM")).isEqualTo("two");
    }

    @Test
    void does_not_change_with_its_builder() {
        ClientOptions.Builder builder = ClientOptions.builder().header("X-Team", "one");
        ClientOptions before = builder.build();
        ClientOptions after = builder.header("X-Team", "two")
                .header("X-More", "more")
                .allowCleartext(true)
                .build();

        assertThat(before.headers()).containsExactly(Map.entry("X-Team", "one"));
        assertThat(before.allowCleartext()).isFalse();
        assertThat(after.headers()).hasSize(2);
        assertThat(ClientOptions.standard().headers()).isEmpty();
    }

    @Test
    void gives_headers_that_cannot_be_changed() {
        ClientOptions options = ClientOptions.builder().header("X-Team", "one").build();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> options.headers().put("X-More", "more"));
    }

    @Test
    void prints_the_names_of_headers_and_no_value() {
        ClientOptions options = ClientOptions.builder()
                .header("X-Team", "sneaky")
                .header("X-Signature", "sneaky too")
                .build();

        assertThat(options)
                .hasToString("ClientOptions{connectTimeout=PT10S, attemptTimeout=PT30S, callTimeout=PT1M, retry="
                        + RetryPolicy.standard()
                        + ", maxResponseBytes=8388608, headers=[X-Signature, X-Team], allowCleartext=false}");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(call)
                .withMessage("sdk configuration: " + message)
                .withNoCause()
                .satisfies(e -> {
                    assertThat(e.vendor()).isEqualTo("sdk");
                    assertThat(e.operation()).isEqualTo("configuration");
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(e.attempts()).isZero();
                });
    }
}
