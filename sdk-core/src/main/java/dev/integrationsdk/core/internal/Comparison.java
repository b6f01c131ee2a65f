package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
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
    /** Statuses by which something in between says that it has not waited for the vendor any longer. */
    private static final Set<Integer> GIVEN_UP = Set.of(408, 504, 524);

    Settlement with(Json now) {
        List<Field> fields = Field.of(update, resource);
        boolean anyMade = fields.stream().anyMatch(field -> field.isMadeIn(now));
        boolean isSameVersion = isSameVersion(now);
        return Settlement.of(fields.stream()
                .map(field -> {
                    if (isSameVersion) {
                        return missing(field, now, "no update was made since: the version is the one that was sent");
                    }
                    return field.isMadeIn(now)
                            ? said(field, Outcome.APPLIED, "has the value that was sent")
                            : absent(field, now, anyMade);
                })
                .toList());
    }

    /** Whether nothing was changed since the state that the update was made for; false if there is no version. */
    boolean isSameVersion(Json now) {
        return version(update).isPresent() && version(update).equals(version(now));
    }

    /** Whether something was, so that the update can no longer be made; false if there is no version. */
    boolean isOvertaken(Json now) {
        return version(update).isPresent()
                && version(now).isPresent()
                && !version(update).equals(version(now));
    }

    /** Whether more than one update was made since: this one may have been among them, and the next have undone it. */
    private boolean isOvertakenOften(Json now) {
        Optional<BigDecimal> sent = version(update).flatMap(Json::number);
        Optional<BigDecimal> present = version(now).flatMap(Json::number);
        return sent.isPresent()
                && present.isPresent()
                && present.get().subtract(sent.get()).compareTo(BigDecimal.ONE) > 0;
    }

    private Optional<Json> version(Json state) {
        return resource.version() == null ? Optional.empty() : state.at("/" + resource.version());
    }

    private Settlement.Field absent(Field field, Json now, boolean anyMade) {
        if (isUnseen(field, now)) {
            return said(field, Outcome.UNKNOWN, "cannot be told: the vendor does not return it");
        } else if (isWithheld(field)) {
            return said(field, Outcome.UNKNOWN, "cannot be told: the vendor may withhold or mask it");
        } else if (before != null) {
            return field.in(now).equals(field.in(before))
                    ? missing(field, now, "has the value that it had before")
                    : said(
                            field,
                            Outcome.UNKNOWN,
                            "was changed meanwhile: it has neither the value that was sent nor the one before");
        }
        if (!anyMade && isOvertakenOften(now)) {
            return said(
                    field,
                    Outcome.UNKNOWN,
                    "cannot be told: several updates were made since, which may have changed it");
        }
        return anyMade
                ? said(
                        field,
                        Outcome.UNKNOWN,
                        "was changed meanwhile: another field has the value that was sent, this one has not")
                : missing(field, now, "does not have the value that was sent");
    }

    /** A value that is not there may still come, if the vendor was not waited for and does not go by versions. */
    private Settlement.Field missing(Field field, Json now, String reason) {
        boolean wasGivenUp = failure instanceof CallTimeoutException
                || failure instanceof CallCanceledException
                || (failure instanceof ApiException refusal && GIVEN_UP.contains(refusal.status()));
        return wasGivenUp && !isOvertaken(now)
                ? said(field, Outcome.UNKNOWN, "is not there yet: the vendor was not waited for and may still make it")
                : said(field, Outcome.NOT_APPLIED, reason);
    }

    private boolean isUnseen(Field field, Json now) {
        String top = Field.top(field.name());
        boolean isKnown =
                Fields.of(resource.update().responseType()).documented().contains(top);
        return (field.isMerged() || !isKnown)
                && now.at("/" + field.name().split("/", 2)[0]).isEmpty();
    }

    private boolean isWithheld(Field field) {
        return resource.withheld().stream()
                .anyMatch(part -> field.name().equals(part) || field.name().startsWith(part + "/"));
    }

    private static Settlement.Field said(Field field, Outcome outcome, String reason) {
        return new Settlement.Field(field.name(), outcome, reason);
    }
}
