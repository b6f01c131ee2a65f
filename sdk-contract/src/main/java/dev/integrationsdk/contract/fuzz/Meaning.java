package dev.integrationsdk.contract.fuzz;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okio.ByteString;

/**
 * What an answer means, told without the library's own means.
 *
 * @param vendor whose answer it is
 */
record Meaning(Vendor vendor) {
    private static final String ENVELOPE = "integration";

    private static final List<Class<? extends ApiException>> CHOICES = List.of(
            BadRequestException.class,
            AuthenticationException.class,
            PermissionDeniedException.class,
            NotFoundException.class,
            ConflictException.class,
            RateLimitException.class);

    /** The part of a document that is the integration, if the document can be held as a whole. */
    Optional<Json> integration(String document) {
        try {
            Json whole = Json.parse(document);
            return isEnvelope() ? whole.at("/" + ENVELOPE) : Optional.of(whole);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isEnvelope() {
        return vendor.answer().members().keySet().equals(Set.of(ENVELOPE));
    }

    /** Whether a document has the one member that an integration must have, whatever else it has; the last of one name counts. */
    boolean isReadable(Node document) {
        return (isEnvelope() ? last(ENVELOPE, document) : Optional.of(document))
                        .flatMap(integration -> last(identifier(), integration))
                        .isPresent()
                && integration(document.toString())
                        .flatMap(integration -> integration.at("/" + identifier()))
                        .flatMap(Json::text)
                        .filter(text -> !vendor.answersItsId() || text.equals(vendor.id()))
                        .isPresent();
    }

    private static Optional<Node> last(String name, Node object) {
        List<Node> values = object instanceof Node.Members some
                ? some.members().stream()
                        .filter(member -> member.name().equals(name))
                        .map(Node.Member::value)
                        .toList()
                : List.of();
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Where no answer need be about the id that was asked for, the name is what it must have. */
    private String identifier() {
        if (!vendor.answersItsId()) {
            return "name";
        }
        return integration(vendor.answer().toString()).orElseThrow().members().entrySet().stream()
                .filter(member -> member.getValue().equals(Json.of(vendor.id())))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** What a 2xx that could not be read may mean. What follows a 204 or 205 is no body of it, and may be left unread. */
    static Set<Outcome> outcomes(int status, Delivery delivery, ByteString body) {
        String beginning = body.utf8().replaceFirst("^[ \\t\\r\\n]+", "");
        if (status == 204 || status == 205 || !delivery.encoding().isEmpty() || beginning.startsWith("{")) {
            return Set.of(Outcome.APPLIED, Outcome.UNKNOWN);
        } else if (beginning.startsWith("[") || beginning.isEmpty()) {
            return Set.of(Outcome.APPLIED);
        } else if (beginning.startsWith("<") || beginning.startsWith(")") || beginning.startsWith("x")) {
            return Set.of(Outcome.UNKNOWN);
        }
        return Set.of(Outcome.APPLIED, Outcome.UNKNOWN);
    }

    /** What anything but a 2xx means. */
    static Outcome outcome(int status) {
        return status < 500 && status != 408 ? Outcome.NOT_APPLIED : Outcome.UNKNOWN;
    }

    /** The exceptions that a status may become. */
    static List<Class<? extends ApiException>> classes(int status, Vendor vendor) {
        if (status < 400 || status == 407 || status == 408 || status > 599) {
            return List.of(UnexpectedStatusException.class);
        } else if (status > 499) {
            return List.of(ServerException.class);
        } else if (vendor.choosesByBody()) {
            return CHOICES;
        }
        return List.of(
                switch (status) {
                    case 401 -> AuthenticationException.class;
                    case 403 -> PermissionDeniedException.class;
                    case 404, 410 -> NotFoundException.class;
                    case 409, 412 -> ConflictException.class;
                    case 429 -> RateLimitException.class;
                    default -> BadRequestException.class;
                });
    }
}
