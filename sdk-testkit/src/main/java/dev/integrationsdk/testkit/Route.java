package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a vendor's integrations are found.
 *
 * @param target the request target, with a group named id
 * @param methods what the target can be asked for
 * @param id what an identifier looks like
 * @param identifiers the members of an integration by which the path names it
 */
record Route(Pattern target, List<String> methods, Pattern id, List<String> identifiers) {
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

    /** Describes a path by a regular expression, in which {@code {id}} stands for the segment with the identifier. */
    static Route of(String path, List<String> methods, String... identifiers) {
        String target = path.replace("{id}", "(?<id>[^/?]+)") + "(?:\\?.*)?";
        return new Route(Pattern.compile(target), methods, ANYTHING, List.of(identifiers));
    }

    Route withIds(Pattern wellFormed) {
        return new Route(target, methods, wellFormed, identifiers);
    }

    /** Returns the identifier in a request target, decoded as one segment, if this route leads there at all. */
    Optional<String> idIn(String requestTarget) {
        Matcher matcher = target.matcher(requestTarget);
        return matcher.matches() ? decoded(matcher.group("id")) : Optional.empty();
    }

    boolean wellFormed(String identifier) {
        return id.matcher(identifier).matches();
    }

    boolean names(JsonNode integration, String identifier) {
        return identifiers.stream()
                .anyMatch(member -> integration.path(member).asText().equals(identifier));
    }

    private static Optional<String> decoded(String segment) {
        try {
            return Optional.of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformedEscape) {
            return Optional.empty();
        }
    }
}
