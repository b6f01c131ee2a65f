package dev.integrationsdk.core.validation;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Change;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.OpenEnum;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects every violation of a request, then throws once. Each documented field is named with {@link #field}, followed
 * by the rules that hold for it; a rule says nothing about a field that is not sent, or sent as null.
 *
 * <p>Not thread-safe; made for the check of one request.
 *
 * @since 0.1.0
 */
public final class Violations {
    /** What {@link #refuseNoChange()} finds. */
    public static final Violation NO_CHANGE = new Violation("body", "changes nothing: set at least one field");

    private final String vendor;
    private final String request;
    private final Map<String, Json> additionalProperties;
    private final List<Violation> found = new ArrayList<>(0);
    private boolean changes;
    private String field = "body";
    private @Nullable Object value;

    private Violations(String vendor, String request, Map<String, Json> additionalProperties) {
        this.vendor = vendor;
        this.request = request;
        this.additionalProperties = additionalProperties;
        this.changes = !additionalProperties.isEmpty();
        additionalProperties.forEach((name, json) -> {
            field = name == null ? "additionalProperties" : name;
            if (name == null) {
                add("has a member without a name");
            } else if (json == null) {
                add("is null: use Json.of(null) to send null");
            } else {
                checkText(List.of(name, json));
            }
        });
    }

    /**
     * Begins the check of a request of this vendor and type, with the members that it sends beside the typed ones.
     *
     * @param vendor the vendor's name, such as {@code ada}
     * @param request the request's type, such as {@code UpdateIntegrationRequest}
     * @param additionalProperties the members beside the typed ones; a name or value in it that is null, or holds half
     *     of a surrogate pair, is a violation
     * @return a check that has looked at the additional properties
     */
    public static Violations of(String vendor, String request, Map<String, Json> additionalProperties) {
        return new Violations(vendor, request, additionalProperties);
    }

    /**
     * Names the field that the next rules are about. It is a violation if the field is set and an additional property
     * has its name, if the value is a map that holds null, or if it holds half of a surrogate pair.
     *
     * @param name its JSON name
     * @param holder the accessor's value: an {@code Optional}, a {@code Change}, or a mandatory value that may be null
     * @return this check
     */
    public Violations field(String name, @Nullable Object holder) {
        field = name;
        value = holder instanceof Optional<?> optional
                ? optional.orElse(null)
                : holder instanceof Change<?> change ? change.valueOrNull() : holder;
        boolean sent = value != null || (holder instanceof Change<?> change && !change.isKeep());
        changes |= sent;
        if (sent && additionalProperties.containsKey(name)) {
            add("is set twice: as a field and as an additional property");
        }
        if (value instanceof Map<?, ?> map && holdsNull(map)) {
            add("must not hold null, neither as a key nor as a value");
        }
        checkText(value);
        return this;
    }

    /**
     * The field must be set.
     *
     * @param advice how to come by it
     * @return this check
     */
    public Violations required(String advice) {
        if (value == null) {
            add("is required: " + advice);
        }
        return this;
    }

    /**
     * The text has at most {@code max} characters; characters are code points.
     *
     * @param max the most characters
     * @return this check
     */
    public Violations maxLength(int max) {
        return length(0, max);
    }

    /**
     * The text has at least {@code min} characters; characters are code points.
     *
     * @param min the fewest characters
     * @return this check
     */
    public Violations minLength(int min) {
        return length(min, Integer.MAX_VALUE);
    }

    /**
     * The text has {@code min} to {@code max} characters; characters are code points.
     *
     * @param min the fewest characters
     * @param max the most characters
     * @return this check
     */
    public Violations length(int min, int max) {
        if (value instanceof String text) {
            int length = text.codePointCount(0, text.length());
            if (length > max) {
                add("must have at most " + max + " characters, has " + length);
            } else if (length < min) {
                add("must have at least " + min + (min == 1 ? " character" : " characters") + ", has " + length);
            }
        }
        return this;
    }

    /**
     * The number is {@code min} to {@code max}.
     *
     * @param min the least number
     * @param max the greatest number
     * @return this check
     */
    public Violations range(int min, int max) {
        if (value instanceof Integer number && (number < min || number > max)) {
            add("must be " + (max == Integer.MAX_VALUE ? "at least " + min : min + " to " + max));
        }
        return this;
    }

    /**
     * The whole text matches.
     *
     * @param pattern what the text matches as a whole
     * @param rule what it must be, in words that make sense after the field's name
     * @return this check
     */
    public Violations matches(Pattern pattern, String rule) {
        if (value instanceof String text && !pattern.matcher(text).matches()) {
            add(rule);
        }
        return this;
    }

    /**
     * The text is a URI with a scheme, such as {@code https://example.com/icon.png}. An empty text is left to the rules
     * of length.
     *
     * @return this check
     */
    public Violations absoluteUri() {
        if (value instanceof String text && !text.isEmpty()) {
            try {
                if (!new URI(text).isAbsolute()) {
                    add("must be an absolute URI, such as https://example.com/path");
                }
            } catch (URISyntaxException e) {
                add("must be a URI, has an illegal character or part at position " + Math.max(e.getIndex(), 0));
            }
        }
        return this;
    }

    /**
     * The JSON value is an object.
     *
     * @return this check
     */
    public Violations jsonObject() {
        if (value instanceof Json json && !json.isObject()) {
            add("must be a JSON object");
        }
        return this;
    }

    /**
     * At least one of the fields named so far, or an additional property, changes something.
     *
     * @return this check
     */
    public Violations refuseNoChange() {
        if (!changes) {
            found.add(NO_CHANGE);
        }
        return this;
    }

    /**
     * Ends the check.
     *
     * @throws InvalidRequestException with every violation, if there is any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidRequestException(vendor, request, found);
        }
    }

    private void add(String rule) {
        found.add(new Violation(field, rule));
    }

    private static boolean holdsNull(Map<?, ?> map) {
        return map.entrySet().stream().anyMatch(entry -> entry.getKey() == null || entry.getValue() == null);
    }

    private void checkText(@Nullable Object part) {
        if (!isWellFormed(part)) {
            add("holds half of a surrogate pair, which is not a character");
        }
    }

    private static boolean isWellFormed(@Nullable Object part) {
        if (part instanceof String text) {
            return Json.isWellFormed(text);
        } else if (part instanceof OpenEnum constant) {
            return Json.isWellFormed(constant.value());
        } else if (part instanceof Json json) {
            return json.isWellFormed();
        } else if (part instanceof Iterable<?> elements) {
            for (Object element : elements) {
                if (!isWellFormed(element)) {
                    return false;
                }
            }
        } else if (part instanceof Map<?, ?> map) {
            return isWellFormed(map.keySet()) && isWellFormed(map.values());
        }
        return true;
    }
}
