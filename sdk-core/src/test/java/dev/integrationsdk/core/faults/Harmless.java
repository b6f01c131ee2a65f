package dev.integrationsdk.core.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What no failure may show. */
final class Harmless {
    private static final int LONGEST_MESSAGE = 1000;

    private Harmless() {}

    /** No credential anywhere, and no control character or endless text in a message. */
    static void check(Throwable failure, String credential) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        holdsNo(credential, trace.toString());
        parts(failure, credential);
        if (failure instanceof ApiException refusal) {
            holdsNo(credential, refusal.rawBody() + refusal.headers() + refusal.error() + refusal.requestId());
        } else if (failure instanceof UnreadableResponseException unreadable) {
            holdsNo(credential, unreadable.excerpt() + unreadable.requestId());
        }
    }

    private static void parts(Throwable part, String credential) {
        holdsNo(credential, String.valueOf(part.getMessage()));
        holdsNo(credential, String.valueOf(part.getLocalizedMessage()));
        holdsNo(credential, part.toString());
        assertThat(part.toString())
                .hasSizeLessThan(LONGEST_MESSAGE)
                .as("text of one printable line")
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");
        if (part.getCause() != null) {
            parts(part.getCause(), credential);
        }
        for (Throwable suppressed : part.getSuppressed()) {
            parts(suppressed, credential);
        }
    }

    private static void holdsNo(String credential, String text) {
        assertThat(text).doesNotContain(credential).doesNotContainIgnoringCase(hex(credential));
    }

    /** As libraries print bytes that they cannot read. */
    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(UTF_8));
    }
}
