package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.FieldChange;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.MergePatch;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.validation.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What an edit comes to for one state: of what the application decided, the part that differs from the state.
 *
 * @param resource what is edited
 * @param before the state
 * @param decided what the application decided, empty if nothing
 * @param fields the part of it that differs
 */
record Draft(Resource<?, ?> resource, Json before, Json decided, List<Field> fields) {
    private static final Json NOTHING = Json.parse("{}");
    private static final Pattern MASK = Pattern.compile("[*•●]{3,}|(?i).*\\bredacted\\b.*");

    /**
     * Asks the application for its decision.
     *
     * @throws InvalidRequestException if the resource cannot be changed, the decision breaks a rule, or the rest of it
     *     holds what the vendor shows in place of a secret
     */
    static <I, U> Draft of(
            Resource<I, U> resource, StateReader.State<I> state, Function<? super I, ? extends U> decide) {
        resource.obstacle().apply(state.model()).ifPresent(obstacle -> {
            throw refused(resource, "body", obstacle);
        });
        Json before = state.json();
        Json decided = decision(resource, state.model(), decide);
        List<Field> fields = Field.of(decided, resource).stream()
                .filter(field -> !field.isIn(before))
                .toList();
        Fields known = Fields.of(resource.update().requestType());
        for (Field field : fields) {
            if (known.isSecret(field.name())
                    && field.in(before)
                            .filter(value -> echoes(field.sent(), value))
                            .isPresent()) {
                throw refused(
                        resource,
                        Field.top(field.name()),
                        "holds what the vendor shows in place of a secret: set the secret itself, or leave the field out");
            }
        }
        return new Draft(resource, before, decided, fields);
    }

    private static <I, U> Json decision(Resource<I, U> resource, I state, Function<? super I, ? extends U> decide) {
        U update;
        try {
            update = decide.apply(state);
        } catch (InvalidRequestException e) {
            if (e.violations().equals(List.of(Violations.NO_CHANGE))) {
                return NOTHING;
            }
            throw e;
        }
        try {
            return Json.of(update);
        } catch (IllegalArgumentException e) {
            throw refused(resource, "body", "cannot be written as JSON: " + e.getMessage());
        }
    }

    private static InvalidRequestException refused(Resource<?, ?> resource, String field, String rule) {
        return new InvalidRequestException(
                resource.update().vendor(), resource.update().name(), List.of(new Violation(field, rule)));
    }

    private static boolean echoes(Json sent, Json held) {
        if (sent.isObject()) {
            Map<String, Json> members = held.members();
            return sent.members().entrySet().stream()
                    .anyMatch(member -> members.containsKey(member.getKey())
                            && echoes(member.getValue(), members.get(member.getKey())));
        } else if (sent.isArray()) {
            return sent.elements().stream()
                    .anyMatch(element -> held.elements().stream().anyMatch(other -> echoes(element, other)));
        }
        return sent.equals(held)
                && sent.text().filter(text -> MASK.matcher(text).matches()).isPresent();
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The smallest update. */
    Json update() {
        MergePatch patch = Json.mergePatch();
        Field.of(decided, resource).stream()
                .filter(field -> fields.contains(field) || resource.companions().contains(field.name()))
                .forEach(field -> put(patch, field.name(), field.sent()));
        String version = resource.version();
        if (version != null) {
            decided.at("/" + version).ifPresent(value -> patch.set("/" + version, value));
        }
        return patch.build();
    }

    private static void put(MergePatch patch, String name, Json value) {
        if (value.isNull()) {
            patch.remove("/" + name);
        } else {
            patch.set("/" + name, value);
        }
    }

    /** The smallest update as it may be shown. */
    Json masked() {
        Fields known = known();
        MergePatch patch = Json.mergePatch();
        fields.forEach(field -> put(
                patch,
                field.name(),
                known.isSecret(field.name()) && !field.sent().isNull() ? Json.of("****") : field.sent()));
        return patch.build();
    }

    List<FieldChange> changes() {
        Fields known = known();
        return fields.stream()
                .map(field -> new FieldChange(
                        field.name(),
                        field.in(before),
                        Optional.of(field.sent()).filter(sent -> !sent.isNull()),
                        known.isSecret(field.name())))
                .toList();
    }

    /** The documented fields that are there and stay as they are. */
    List<String> unchanged() {
        Set<String> names = new TreeSet<>(known().documented());
        names.retainAll(before.members().keySet());
        if (resource.version() != null) {
            names.remove(resource.version());
        }
        fields.forEach(field -> names.remove(Field.top(field.name())));
        return List.copyOf(names);
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (fields.isEmpty()) {
            warnings.add(
                    Field.of(decided, resource).isEmpty()
                            ? "Nothing is set, so nothing would be sent."
                            : "Everything that is set is there already, so nothing would be sent.");
        }
        Set<String> returned = Fields.of(resource.update().responseType()).documented();
        Set<String> documented = known().documented();
        fields.stream().map(field -> Field.top(field.name())).distinct().forEach(name -> {
            String ignored = resource.ignored().get(name);
            if (ignored != null) {
                warnings.add(name + ": " + ignored + ".");
            }
            if (!documented.contains(name)) {
                warnings.add(name + ": the vendor's page does not have it.");
            } else if (!returned.contains(name)) {
                warnings.add(name + ": the vendor does not return it, so it is sent whether it differs or not.");
            }
        });
        return warnings;
    }

    private Fields known() {
        return Fields.of(resource.update().requestType());
    }
}
