package dev.integrationsdk.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of a vendor's API, and what it can be asked for.
 *
 * @param target the request target, with a group named id, which is empty where the path has no identifier
 * @param id what an identifier looks like
 * @param operations what each method does
 */
record Route(Pattern target, Pattern id, SortedMap<String, Operation> operations) {
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

    /**
     * Describes a path by a regular expression, in which {@code {id}} stands for the segment with the identifier, if
     * there is one.
     */
    static Route of(String path, Map<String, Operation> operations) {
        String withId = path.contains("{id}") ? path.replace("{id}", "(?<id>[^/?]+)") : path + "(?<id>)";
        return new Route(Pattern.compile(withId + "(?:\\?.*)?"), ANYTHING, new TreeMap<>(operations));
    }

    Route withIds(Pattern wellFormed) {
        return new Route(target, wellFormed, operations);
    }

    /** Returns the identifier in a request target, decoded as one segment, if this route leads there at all. */
    Optional<String> idIn(String requestTarget) {
        Matcher matcher = target.matcher(requestTarget);
        return matcher.matches() ? decoded(matcher.group("id")) : Optional.empty();
    }

    boolean wellFormed(String identifier) {
        return id.matcher(identifier).matches();
    }

    private static Optional<String> decoded(String segment) {
        try {
            return Optional.of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformedEscape) {
            return Optional.empty();
        }
    }
}
