package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.auth.Secret;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Takes one credential out of every text that came from a server, however it was escaped on its way, and makes texts fit
 * for a message: no control or bidirectional characters, no more than a length. A credential under 8 characters is left in,
 * since taking it out would mangle texts.
 */
final class Redaction {
    private static final String MASK = "****";

    /** Okio's way to show bytes of an answer, which may be those of the credential. */
    private static final Pattern HEXADECIMAL = Pattern.compile("content=\\p{XDigit}+");

    /** Words by which web frameworks know that their own caller is gone. */
    private static final Pattern CALLER_GONE = Pattern.compile("(?i)(broken|connection reset) (pipe|by peer)");

    private static final int MESSAGE_LENGTH = 500;
    private static final int DEEPEST = 10;

    private final String raw;
    private final @Nullable Pattern pattern;

    /** For the credential of an attempt, or null if there was none. */
    Redaction(@Nullable Secret secret) {
        this.raw = secret == null ? "" : secret.reveal();
        this.pattern = secret == null || secret.isShort()
                ? null
                : Pattern.compile(raw.chars().mapToObj(Redaction::anyForm).collect(Collectors.joining()));
    }

    /** One character as it is, and as URLs, JSON and HTML may escape it, more than once perhaps. */
    private static String anyForm(int character) {
        return String.format(
                Locale.ROOT,
                "(?:\\\\*%1$s|(?i:%%(?:25)*%2$02x|\\\\+u%2$04x|&#0*%2$d;|&#x0*%2$x;))",
                Pattern.quote(Character.toString(character)),
                character);
    }

    /** Without the credential, nor the beginning of it where the text may have been cut; else as it was. */
    String scrub(String text) {
        if (pattern == null) {
            return text;
        }
        String scrubbed = pattern.matcher(text).replaceAll(MASK);
        for (int length = raw.length() - 1; length >= Secret.SHORTEST; length--) {
            if (scrubbed.endsWith(raw.substring(0, length))) {
                return scrubbed.substring(0, scrubbed.length() - length) + MASK;
            }
        }
        return scrubbed;
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
        String scrubbed = HEXADECIMAL.matcher(scrub(text)).replaceAll("content=" + MASK);
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
     * A cause that may be shown: the failure itself if it is harmless, else a copy of it that is made so, with the same
     * stack trace. Harm comes from its texts, and from what a web framework takes for the end of its own caller: Spring MVC
     * looks for such classes and words in the causes of a controller's exception, and then ends the request as a success.
     */
    Throwable cause(Throwable failure) {
        return isHarmless(failure, DEEPEST) ? failure : copy(failure, DEEPEST);
    }

    private String told(String text) {
        return CALLER_GONE.matcher(line(text, MESSAGE_LENGTH)).replaceAll("$2 $1");
    }

    private boolean isHarmless(Throwable part, int deepest) {
        String text = part.toString();
        Throwable cause = part.getCause();
        return deepest > 0
                && part.getSuppressed().length == 0
                && !(part instanceof EOFException)
                && text.equals(told(text))
                && (cause == null || isHarmless(cause, deepest - 1));
    }

    /** Of the family that tells whether the same would happen again. */
    private Throwable copy(Throwable failure, int deepest) {
        String text = told(failure.toString());
        Throwable copy = failure instanceof SSLException
                ? new SSLException(text)
                : failure instanceof EOFException || failure instanceof SocketException
                        ? new SocketException(text)
                        : new IOException(text);
        if (failure.getCause() != null && deepest > 0) {
            copy.initCause(copy(failure.getCause(), deepest - 1));
        }
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }
}
