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

    /** The vendors whose documented codes or words choose the class of a 4xx. */
    private static final Set<String> CHOOSING = Set.of("membrane", "truto");

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

    /** Whether a document has the one member that an integration must have, and no repeated way to it, whatever else it has. */
    boolean isReadable(String document) {
        String name = identifier();
        return occursAsOften(name, document)
                && (!isEnvelope() || occursAsOften(ENVELOPE, document))
                && integration(document)
                        .flatMap(members -> members.at("/" + name))
                        .flatMap(Json::text)
                        .filter(text -> !vendor.answersItsId() || text.equals(vendor.id()))
                        .isPresent();
    }

    private boolean occursAsOften(String name, String document) {
        String member = "\"" + name + "\":";
        return document.split(member, -1).length == vendor.answer().toString().split(member, -1).length;
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

    /** What a 2xx that could not be read may mean. */
    static Set<Outcome> outcomes(Delivery delivery, ByteString body) {
        String beginning = body.utf8().stripLeading();
        if (!delivery.encoding().isEmpty() || beginning.startsWith("{")) {
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
        } else if (CHOOSING.contains(vendor.name())) {
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
