package dev.integrationsdk.testkit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A documented limit of a text. Lengths are counted in code points, as JSON Schema does. */
record Limit(String rule, Predicate<String> holds) {
    static Limit atLeast(int characters) {
        String rule = "must have at least " + characters + (characters == 1 ? " character" : " characters");
        return new Limit(rule, text -> length(text) >= characters);
    }

    static Limit atMost(int characters) {
        return new Limit("must have at most " + characters + " characters", text -> length(text) <= characters);
    }

    static Limit matching(Pattern whole, String rule) {
        return new Limit(rule, text -> whole.matcher(text).matches());
    }

    static Limit oneOf(String... values) {
        List<String> allowed = List.of(values);
        return new Limit("must be one of " + String.join(", ", allowed), allowed::contains);
    }

    static Limit url() {
        return new Limit("must be an absolute URL", Limit::isAbsoluteUrl);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isAbsoluteUrl(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
