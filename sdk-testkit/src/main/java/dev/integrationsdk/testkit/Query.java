package dev.integrationsdk.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters behind the question mark of a request target; of equal ones the first counts. */
record Query(Map<String, String> parameters) {
    static Query in(String requestTarget) {
        Map<String, String> parameters = new HashMap<>();
        int start = requestTarget.indexOf('?') + 1;
        if (start > 0) {
            for (String parameter : requestTarget.substring(start).split("&", -1)) {
                String[] parts = parameter.split("=", 2);
                parameters.putIfAbsent(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return new Query(parameters);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    Optional<String> text(String name, Limit limit) {
        Optional<String> value = text(name);
        if (value.isPresent() && !limit.holds().test(value.get())) {
            throw broken(name, limit.rule());
        }
        return value;
    }

    boolean flag(String name) {
        return text(name, Limit.oneOf("true", "false")).map(Boolean::valueOf).orElse(false);
    }

    /** Returns a number from 1 to the greatest. */
    int number(String name, int otherwise, int greatest) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= 1 && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused like any other number that is none of the documented ones.
        }
        throw broken(name, "must be an integer from 1 to " + greatest);
    }

    static Refusal broken(String parameter, String rule) {
        return new Refusal(List.of(Complaint.ofQuery(parameter, rule)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            throw new Refusal(400, "The query is malformed");
        }
    }
}
