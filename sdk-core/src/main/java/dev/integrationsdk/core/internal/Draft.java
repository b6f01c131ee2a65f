package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.FieldChange;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.MergePatch;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.validation.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /**
     * Asks the application for its decision.
     *
     * @throws InvalidRequestException if the resource cannot be changed, the decision breaks a rule, or the rest of it
     *     holds what the vendor shows in place of a secret
     */
    static <I, U> Draft of(
            Resource<I, U> resource, StateReader.State<I> state, Function<? super I, ? extends U> decide) {
        resource.obstacle().apply(state.model()).ifPresent(obstacle -> {
            throw refused(resource, "integration", obstacle);
        });
        Json before = state.json();
        Json decided = decision(resource, state.model(), decide);
        List<Field> fields = Field.of(decided, resource).stream()
                .filter(field -> field.mayChange(before, resource))
                .toList();
        Fields known = Fields.of(resource.update().requestType());
        for (Field field : fields) {
            if (known.isSecret(field.top()) && field.echoes(before)) {
                throw refused(
                        resource,
                        field.top(),
                        "holds what the vendor shows in place of a secret: set the secret itself, or leave the field out");
            }
        }
        return new Draft(resource, before, decided, fields);
    }

    private static <I, U> Json decision(Resource<I, U> resource, I state, Function<? super I, ? extends U> decide) {
        @Nullable U update;
        try {
            update = decide.apply(state);
        } catch (InvalidRequestException e) {
            if (e.violations().equals(List.of(Violations.NO_CHANGE))) {
                return NOTHING;
            }
            throw e;
        }
        if (update == null) {
            throw refused(resource, "body", "is null: a request without a change is what changes nothing");
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

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether the update is made for the version that was read, so that another one can tell that it was overtaken. */
    boolean isForItsVersion() {
        String version = resource.version();
        return version != null
                && decided.members().containsKey(version)
                && decided.members().get(version).equals(before.members().get(version));
    }

    Comparison comparison(SdkException failure) {
        return new Comparison(resource, update(), before, failure);
    }

    /** That nothing is known of what was sent. */
    Settlement open(String reason) {
        return Settlement.of(fields.stream()
                .map(field -> new Settlement.Field(field.name(), Outcome.UNKNOWN, reason))
                .toList());
    }

    /** The smallest update. */
    Json update() {
        return update(Field::sent);
    }

    /** The smallest update as it may be shown. */
    Json masked() {
        Fields known = known();
        return update(field -> known.isSecret(field.top()) && !field.sent().isNull() ? Json.of("****") : field.sent());
    }

    private Json update(Function<Field, Json> value) {
        MergePatch patch = Json.mergePatch();
        Set<List<String>> changed = fields.stream().map(Field::path).collect(Collectors.toSet());
        Field.of(decided, resource).stream()
                .filter(field ->
                        changed.contains(field.path()) || resource.companions().contains(field.name()))
                .forEach(field -> put(patch, field.name(), value.apply(field)));
        String version = resource.version();
        if (version != null && decided.members().containsKey(version)) {
            patch.set("/" + version, decided.members().get(version));
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

    List<FieldChange> changes() {
        Fields known = known();
        return fields.stream()
                .map(field -> new FieldChange(
                        field.name(),
                        field.in(before),
                        Optional.of(field.sent()).filter(sent -> !sent.isNull()),
                        known.isSecret(field.top())))
                .toList();
    }

    /** The documented fields that are there and stay as they are. */
    List<String> unchanged() {
        Set<String> names = new TreeSet<>(known().documented());
        names.retainAll(before.members().keySet());
        if (resource.version() != null) {
            names.remove(resource.version());
        }
        names.removeAll(update().members().keySet());
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
        fields.stream().map(field -> field.top()).distinct().forEach(name -> {
            String ignored = resource.ignored().get(name);
            if (ignored != null) {
                warnings.add(name + ": " + ignored + ".");
            }
            if (ignored == null && !documented.contains(name)) {
                warnings.add(name + ": the vendor's page does not have it.");
            } else if (ignored == null && !returned.contains(name)) {
                warnings.add(name + ": the vendor does not return it, so it is sent whether it differs or not.");
            } else if (resource.withheld().contains(name)) {
                warnings.add(name + ": it replaces the whole, of which the vendor may not have shown everything.");
            }
        });
        return warnings;
    }

    private Fields known() {
        return Fields.of(resource.update().requestType());
    }
}
