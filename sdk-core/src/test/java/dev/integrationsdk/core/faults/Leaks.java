package dev.integrationsdk.core.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for what no failure may show: the credential, what a terminal would obey, and text without end. */
final class Leaks {
    private static final int LONGEST_MESSAGE = 1_000;

    /** Of the first half only: who has that has too much already. */
    private static final List<String> FORMS = forms(Caller.CREDENTIAL.substring(0, Caller.CREDENTIAL.length() / 2));

    private Leaks() {}

    private static List<String> forms(String secret) {
        return Stream.of(
                        secret,
                        URLEncoder.encode(secret, UTF_8),
                        secret.replace("/", "\\/"),
                        secret.replace("+", "\\u002b"),
                        HexFormat.of().formatHex(secret.getBytes(UTF_8)))
                .map(form -> form.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Nothing of it in all that a failure says, nor in what was logged meanwhile. */
    static void assertNone(SdkException failure) {
        assertNoCredential(trace(failure));
        assertNoCredential(serialised(failure));
        assertHarmless(failure);
        if (failure instanceof ApiException refusal) {
            assertNoCredential(refusal.rawBody() + refusal.headers() + refusal.error() + refusal.requestId());
        } else if (failure instanceof UnreadableResponseException unreadable) {
            assertNoCredential(unreadable.excerpt() + unreadable.requestId());
        }
        Logs.drain().forEach(Leaks::assertNoCredential);
    }

    static void assertNoCredential(String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(FORMS);
    }

    private static void assertHarmless(Throwable part) {
        assertNoCredential(part + part.getMessage() + part.getLocalizedMessage());
        assertThat(part.toString())
                .hasSizeLessThan(LONGEST_MESSAGE)
                .as("text of one printable line")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
        if (part.getCause() != null) {
            assertHarmless(part.getCause());
        }
        for (Throwable suppressed : part.getSuppressed()) {
            assertHarmless(suppressed);
        }
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String serialised(Throwable failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        } catch (IOException e) {
            throw new AssertionError("a failure can be serialised", e);
        }
        return bytes.toString(ISO_8859_1);
    }
}
