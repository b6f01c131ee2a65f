package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares an update whose answer was lost with a state that was read after it.
 *
 * @param resource what was updated
 * @param update the update as it was sent
 * @param before the state that it was made for, or null if that is not known
 * @param failure how the answer was lost
 */
record Comparison(
        Resource<?, ?> resource, Json update, @Nullable Json before, SdkException failure) {
    /** Statuses by which something before the vendor says that it has no answer of the vendor's. */
    private static final Set<Integer> GATEWAY =
            Set.of(502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530, 598, 599);

    Settlement with(Json now) {
        // What was the same before is no sign of anything.
        List<Field> fields = Field.of(update, resource).stream()
                .filter(field -> before == null || field.mayChange(before, resource))
                .toList();
        if (fields.isEmpty()) {
            return Settlement.of(List.of(new Settlement.Field(
                    "body", Outcome.UNKNOWN, "cannot be told: nothing was sent that could be looked for")));
        }
        boolean anyMade = fields.stream().anyMatch(field -> isMade(field, now));
        return Settlement.of(
                fields.stream().map(field -> settled(field, now, anyMade)).toList());
    }

    /** Whether nothing was changed since the state that the update was made for; false if there is no version. */
    boolean isSameVersion(Json now) {
        return updatesSince(now).filter(number -> number == 0).isPresent();
    }

    /** Whether something was, so that the update can no longer be made; false if there is no version. */
    boolean isOvertaken(Json now) {
        return updatesSince(now).filter(number -> number > 0).isPresent();
    }

    /** Whether more than one update was made since: this one may have been among them, and the next have undone it. */
    private boolean isOvertakenOften(Json now) {
        return updatesSince(now).filter(number -> number > 1).isPresent();
    }

    private Optional<Long> updatesSince(Json now) {
        Optional<Long> sent = version(update);
        return version(now).flatMap(present -> sent.map(before -> present - before));
    }

    private Optional<Long> version(Json state) {
        String version = resource.version();
        return version == null
                ? Optional.empty()
                : Optional.ofNullable(state.members().get(version))
                        .flatMap(Json::number)
                        .flatMap(Comparison::whole);
    }

    private static Optional<Long> whole(BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private boolean isMade(Field field, Json now) {
        return field.isIn(now) && !field.isHiddenIn(now, resource);
    }

    private Settlement.Field settled(Field field, Json now, boolean anyMade) {
        if (isOfAnother(now)) {
            return open(field, "cannot be told: the same path leads to another integration now");
        } else if (updatesSince(now).filter(number -> number < 0).isPresent()) {
            return open(field, "cannot be told: the state that was read is older than the one before");
        } else if (isSameVersion(now)) {
            return missing(field, now, "the version is still the same");
        } else if (isMade(field, now)) {
            return new Settlement.Field(field.name(), Outcome.APPLIED, "has the value that was sent");
        } else if (field.isHiddenIn(now, resource)) {
            return open(
                    field,
                    field.isWithheld(resource) || field.in(now).isPresent()
                            ? "cannot be told: the vendor may withhold or mask it"
                            : "cannot be told: the vendor does not return it");
        } else if (before != null) {
            return field.in(now).equals(field.in(before))
                    ? missing(field, now, "has the value that it had before")
                    : open(field, "was changed meanwhile: it has neither the value that was sent nor the one before");
        } else if (anyMade) {
            return open(field, "was changed meanwhile: another field has the value that was sent, this one has not");
        }
        return isOvertakenOften(now)
                ? open(field, "cannot be told: several updates were made since, which may have changed it")
                : missing(field, now, "does not have the value that was sent");
    }

    private boolean isOfAnother(Json now) {
        Json id = before == null ? null : before.members().get("id");
        return id != null && !id.equals(now.members().get("id"));
    }

    /**
     * A value that is not there may still come, unless the vendor goes by versions, or has itself said that it failed. An
     * attempt before the last may have been one that nobody has answered.
     */
    private Settlement.Field missing(Field field, Json now, String reason) {
        boolean vendorHasEnded = failure instanceof ServerException refusal
                && !GATEWAY.contains(refusal.status())
                && failure.attempts() == 1;
        return vendorHasEnded || isOvertaken(now)
                ? new Settlement.Field(field.name(), Outcome.NOT_APPLIED, reason)
                : open(field, "is not there yet: the vendor has not answered, and may still make it");
    }

    private static Settlement.Field open(Field field, String reason) {
        return new Settlement.Field(field.name(), Outcome.UNKNOWN, reason);
    }
}
