package dev.integrationsdk.core.answers;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for a credential, and for what a terminal would obey, in all that a failure says. */
final class Leaks {
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u200b-\\u200f\\u202a-\\u202e]");

    private Leaks() {}

    static void assertNone(SdkException failure, String credential) {
        List<String> texts = texts(failure);
        for (String form : List.of(
                credential,
                credential.substring(0, credential.length() / 2),
                URLEncoder.encode(credential, StandardCharsets.UTF_8),
                credential.replace("/", "\\/"))) {
            assertThat(texts).noneMatch(text -> text.contains(form));
        }
        for (Throwable part = failure; part != null; part = part.getCause()) {
            assertThat(String.valueOf(part.getMessage())).doesNotContainPattern(UNPRINTABLE);
            assertThat(String.valueOf(part.getMessage())).hasSizeLessThan(2_000);
        }
    }

    private static List<String> texts(SdkException failure) {
        List<String> texts = new ArrayList<>(List.of(trace(failure), failure.toString(), serialised(failure)));
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            texts.add(cause.toString());
        }
        if (failure instanceof ApiException refusal) {
            texts.add(refusal.rawBody());
            texts.add(refusal.headers().toString());
            texts.add(refusal.requestId().orElse(""));
            texts.add(refusal.error().toString());
        } else if (failure instanceof UnreadableResponseException unreadable) {
            texts.add(unreadable.excerpt());
            texts.add(unreadable.requestId().orElse(""));
        }
        return texts;
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String serialised(@Nullable Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError("a failure can be serialised", e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
