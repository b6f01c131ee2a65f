package dev.integrationsdk.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Widget;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.http.BaseUrl;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.RecordedRequest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** No id, header or base URL changes more of a request than its own place. */
final class PathFuzzTest {
    private static final List<String> AROUND = List.of("", "base", "v1", "widgets");

    private final Loopback loopback = new Loopback();

    @AfterProperty
    void close() {
        loopback.close();
    }

    @Provide
    Arbitrary<String> anyText() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                        "https://",
                        "http://",
                        "HTTPS://",
                        "ftp://",
                        "//",
                        "api.example.com",
                        "localhost",
                        "127.0.0.1",
                        "127.1",
                        "[::1]",
                        "[::",
                        ":8080",
                        ":99999",
                        ":",
                        "/",
                        "/v1",
                        "/..",
                        "/%2e%2E/",
                        "/.%2E",
                        "@",
                        "user:pw@",
                        "?",
                        "#",
                        "\\",
                        "%",
                        "%00",
                        " ",
                        "é",
                        "\u202e",
                        "\n",
                        "xn--",
                        "127.0.0.1.evil.example")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property
    void an_id_is_refused_or_arrives_as_one_segment(@ForAll("anyText") String id, @ForAll boolean async) {
        Call<Widget> call;
        try {
            call = loopback.call(id);
        } catch (InvalidRequestException e) {
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(id.isBlank() || id.length() > 256 || id.matches("\\.\\.?") || !isWhole(id))
                    .as("a reason to refuse it")
                    .isTrue();
            return;
        }

        assertThat(loopback.execute(async, call).status()).isEqualTo(200);

        RecordedRequest request = loopback.request();
        String target = request.getTarget();
        assertThat(call.preview().url()).isEqualTo(loopback.origin() + target);
        assertThat(target).matches("[!-~]*").doesNotContain("?", "#", "\\");
        List<String> segments = Arrays.asList(target.split("/", -1));
        assertThat(segments)
                .hasSize(6)
                .startsWith(AROUND.toArray(String[]::new))
                .endsWith("settings");
        assertThat(decoded(segments.get(4))).isEqualTo(id);
        assertThat(request.getMethod()).isEqualTo("PATCH");
        assertThat(String.valueOf(request.getBody())).contains(call.preview().body());
    }

    @Property
    void a_header_is_refused_or_arrives_as_it_is(
            @ForAll("anyText") String name, @ForAll("anyText") String value, @ForAll boolean async) {
        Call<Widget> call;
        try {
            call = loopback.call("w1").withHeader("X-" + name, value);
        } catch (ConfigurationException e) {
            assertThat(e.getMessage()).matches("[^\\p{Cntrl}\\p{Cf}]*");
            return;
        }

        assertThat(loopback.execute(async, call).status()).isEqualTo(200);

        assertThat(loopback.request().getHeaders().values("X-" + name)).containsExactly(value.strip());
        assertThat(loopback.request().getHeaders().values("Authorization")).containsExactly("Bearer a-secret-token");
        assertThat(loopback.request().getHeaders().size()).isEqualTo(9);
    }

    @Property
    void a_base_url_is_refused_as_an_argument_or_leads_where_it_says(@ForAll("addresses") String text) {
        BaseUrl base;
        try {
            base = BaseUrl.parse(text, false);
        } catch (IllegalArgumentException e) {
            assertThat(e.getClass()).isEqualTo(IllegalArgumentException.class);
            return;
        }
        assertThat(base.toString())
                .matches("https?://[^/@?#\\\\]+(/[^?#\\\\]*)?")
                .doesNotContain("/../");
        assertThat(base.isHttps() || base.host().matches("localhost|127\\..*[0-9]|::1"))
                .as("encrypted, or on this machine: %s", base)
                .isTrue();
    }

    private static boolean isWhole(String id) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(id);
    }

    /** As RFC 3986 has it, where a plus is a plus. */
    private static String decoded(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) == '%') {
                bytes.write(Integer.parseInt(segment.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(segment.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
