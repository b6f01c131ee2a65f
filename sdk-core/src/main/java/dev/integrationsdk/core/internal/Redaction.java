package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.auth.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes one credential out of every text that came from a server, and makes texts fit for a message: no control or
 * bidirectional characters, no more than a length. A credential under 8 characters is left in, since taking it out would
 * mangle texts.
 */
final class Redaction {
    private static final String MASK = "****";
    private static final int SHORTEST = 8;

    private final List<String> forms;

    /** For the credential of an attempt, or null if there was none. */
    Redaction(@Nullable Secret secret) {
        String raw = secret == null ? "" : secret.reveal();
        this.forms = raw.length() < SHORTEST
                ? List.of()
                : List.of(
                        raw,
                        raw.replace("\\", "\\\\").replace("\"", "\\\""),
                        raw.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"),
                        URLEncoder.encode(raw, StandardCharsets.UTF_8));
    }

    /** Without the credential, else as it was. */
    String scrub(String text) {
        String result = text;
        for (String form : forms) {
            result = result.replace(form, MASK);
        }
        return result;
    }

    /** Every value without the credential. */
    Map<String, List<String>> scrub(Map<String, List<String>> headers) {
        Map<String, List<String>> result = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) ->
                result.put(scrub(name), values.stream().map(this::scrub).toList()));
        return Collections.unmodifiableMap(result);
    }

    /** For a message: scrubbed, in one line, of at most {@code max} characters. */
    String line(String text, int max) {
        String scrubbed = scrub(text);
        StringBuilder line = new StringBuilder();
        scrubbed.codePoints().limit(max).forEach(character -> {
            if (isPrintable(character)) {
                line.appendCodePoint(character);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", character));
            }
        });
        if (scrubbed.codePointCount(0, scrubbed.length()) > max) {
            line.append('…');
        }
        return line.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    /**
     * A cause that may be shown: the failure itself if its texts are harmless, else a copy of it whose text is made so,
     * with the same stack trace.
     */
    Throwable cause(Throwable failure) {
        for (Throwable part = failure; part != null; part = part.getCause()) {
            if (!isHarmless(part)) {
                return copy(failure);
            }
        }
        return failure;
    }

    private boolean isHarmless(Throwable part) {
        String text = part.toString();
        return text.equals(line(text, 500)) && part.getSuppressed().length == 0;
    }

    private Throwable copy(Throwable failure) {
        Throwable cause = failure.getCause();
        java.io.IOException copy =
                new java.io.IOException(line(failure.toString(), 500), cause == null ? null : copy(cause));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }
}
