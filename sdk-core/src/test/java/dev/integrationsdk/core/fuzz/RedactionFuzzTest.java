package dev.integrationsdk.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;

/** What a server says is shown without the credential, and in messages as one printable line with a bound. */
final class RedactionFuzzTest {
    private static final int LONGEST_EXCERPT = 201;
    private static final int LONGEST_MESSAGE = 1_500;

    private final Loopback loopback = new Loopback();

    @AfterProperty
    void close() {
        loopback.close();
    }

    /** Not with asterisks, of which the mask itself is made. */
    @Provide
    Arbitrary<String> credentials() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("ab/+=\\\"%&#;'<.-_$(2u0")
                                .ofMinLength(8)
                                .ofMaxLength(24),
                        Arbitraries.strings()
                                .withCharRange('!', '~')
                                .ofMinLength(8)
                                .ofMaxLength(60))
                .map(text -> text.replace('*', '+'));
    }

    @Provide
    Arbitrary<String> anyText() {
        return Texts.any();
    }

    /** The texts around the credential, and the form of it between each two. */
    @Provide
    Arbitrary<List<Form>> forms() {
        return Arbitraries.of(Form.class).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    void no_text_of_a_refusal_shows_the_credential(
            @ForAll("credentials") String credential,
            @ForAll("forms") List<Form> forms,
            @ForAll @Size(max = 5) List<@net.jqwik.api.From("anyText") String> around,
            @ForAll boolean json,
            @ForAll boolean async) {
        String echo = echo(credential, forms, around);
        String said = Json.of(Map.of("message", echo, "code", echo, echo, List.of(echo)))
                .toString();
        MockResponse.Builder answer = new MockResponse.Builder().code(422).body(json ? said : echo);
        answer.addHeaderLenient("X-Request-Id", oneLine(echo));
        answer.addHeaderLenient("X-Echo", oneLine(echo));

        ApiException failure =
                (ApiException) loopback.credential(credential).answers(answer).failure(async);

        List<String> shown = new ArrayList<>(List.of(
                trace(failure),
                failure.rawBody(),
                failure.error().toString(),
                failure.error().message().orElse(""),
                failure.requestId().orElse("")));
        failure.headers().values().forEach(shown::addAll);
        assertHides(credential, shown);
        assertOneLine(String.valueOf(failure.getMessage()), LONGEST_MESSAGE);
        assertOneLine(failure.requestId().orElse(""), 256);
    }

    @Property
    void no_text_about_an_unreadable_answer_shows_the_credential(
            @ForAll("credentials") String credential,
            @ForAll("forms") List<Form> forms,
            @ForAll @Size(max = 5) List<@net.jqwik.api.From("anyText") String> around,
            @ForAll boolean async) {
        String echo = echo(credential, forms, around);
        loopback.credential(credential).answers(new MockResponse.Builder().body("[" + echo));

        UnreadableResponseException failure = (UnreadableResponseException) loopback.failure(async);

        assertHides(credential, List.of(trace(failure), failure.excerpt()));
        assertOneLine(String.valueOf(failure.getMessage()), LONGEST_MESSAGE);
        assertOneLine(failure.excerpt(), LONGEST_EXCERPT);
    }

    @Property
    void a_body_without_the_credential_stays_as_it_is(@ForAll("anyText") String body, @ForAll boolean async) {
        ApiException failure = (ApiException) loopback.credential("a-secret-token")
                .answers(new MockResponse.Builder().code(400).body(body))
                .failure(async);
        assertThat(failure.rawBody())
                .isEqualTo(new String(
                        body.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8));
        assertOneLine(String.valueOf(failure.getMessage()), LONGEST_MESSAGE);
    }

    private static String echo(String credential, List<Form> forms, List<String> around) {
        StringBuilder echo = new StringBuilder();
        for (int i = 0; i < Math.max(forms.size(), around.size()); i++) {
            echo.append(i < around.size() ? around.get(i) : "");
            echo.append(i < forms.size() ? forms.get(i).of(credential) : "");
        }
        return echo.toString();
    }

    private static void assertHides(String credential, List<String> shown) {
        for (Form form : Form.values()) {
            String hidden = form.of(credential);
            assertThat(shown).as("as %s", form).noneMatch(text -> text.contains(hidden));
        }
    }

    private static void assertOneLine(String line, int bound) {
        assertThat(line)
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\u2028\\u2029]")
                .matches(text -> Json.isWellFormed(text), "whole characters");
        String unescaped = line.replaceAll("\\\\u[0-9a-f]{4,6}", "u");
        assertThat(unescaped.codePointCount(0, unescaped.length())).isLessThanOrEqualTo(bound);
    }

    private static String trace(SdkException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\x00-\\x1f\\x7f]|[\\ud800-\\udfff]", "");
    }
}
