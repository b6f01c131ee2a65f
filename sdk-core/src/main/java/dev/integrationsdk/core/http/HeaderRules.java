package dev.integrationsdk.core.http;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which headers an application may set, and which may be shown. */
public final class HeaderRules {
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");
    private static final Pattern OURS = Pattern.compile(
            "authorization|x-api-key|proxy-.*|cookie2?|host|content-.*|transfer-encoding|te|trailer|upgrade|connection"
                    + "|keep-alive|accept-encoding|expect|origin");
    private static final Set<String> HARMLESS = Set.of("accept", "content-type", "user-agent");

    private static final Pattern HARMLESS_IN_ANSWERS =
            Pattern.compile("content-type|date|retry-after|(x-)?request-id|(x-)?ratelimit-[a-z-]+");

    private HeaderRules() {}

    /** Why a header cannot be set, as a clause that never quotes the value; null if it can. */
    public static @Nullable String problem(@Nullable String name, @Nullable String value) {
        if (name == null || !TOKEN.matcher(name).matches()) {
            return "a header's name must be letters, digits and hyphens";
        } else if (OURS.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return "the header " + name + " is set by the library itself";
        } else if (value == null || !VALUE.matcher(value).matches()) {
            return "the value of the header " + name + " must be printable ASCII";
        }
        return null;
    }

    /** Whether the value of a request's header may be printed. */
    public static boolean isHarmless(String name) {
        return HARMLESS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The same of an answer's header. */
    public static boolean isHarmlessInAnswers(String name) {
        return HARMLESS_IN_ANSWERS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
