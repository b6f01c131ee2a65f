package dev.integrationsdk.truto;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.truto.ResourceMethod.Authorization;
import dev.integrationsdk.truto.ResourceMethod.Pagination;
import dev.integrationsdk.truto.ResourceMethod.RateLimit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A typed view of an integration's {@code config}, for reading only: what is to be changed is sent as a merge patch,
 * see {@link UpdateIntegrationRequest#config()}. It and its parts are thin: each holds the JSON that it was given,
 * nothing is lost, and an accessor reads from it what the page's example shows.
 *
 * <p>A member that is absent, null or of another shape is empty for its accessor, or left out of the map or list, and
 * in {@link #toJson()} as it came. Where Truto's own publications differ on the type of a value, it is {@code Json},
 * explicit nulls included. {@code toString()} masks everything that may hold a secret, {@code toJson()} does not.
 *
 * <p>Immutable and thread-safe; equal if the JSON is.
 *
 * @param toJson the JSON as it came, secrets included
 * @since 0.1.0
 */
public record IntegrationConfig(Json toJson) {
    private static final Json MASK = Json.of("****");

    /** The members, of a config and of its parts, that hold no secret. */
    private static final Set<String> SHOWN = Set.of(
            "base_url",
            "label",
            "logo",
            "icon",
            "query_array_format",
            "pagination",
            "rate_limit",
            "error_expression",
            "format",
            "type",
            "name",
            "required",
            "method",
            "path",
            "response_path",
            "is_rate_limited",
            "retry_after_header_expression",
            "rate_limit_header_expression");

    /**
     * {@return a view of this JSON, as in {@code integration.config().map(IntegrationConfig::of)}} Nothing is
     * checked.
     *
     * @param config the {@code config} of an integration
     */
    public static IntegrationConfig of(Json config) {
        return new IntegrationConfig(config);
    }

    /** {@return the URL where the underlying API begins} */
    public Optional<String> baseUrl() {
        return toJson.at("/base_url").flatMap(Json::text);
    }

    /** {@return the name for people} */
    public Optional<String> label() {
        return toJson.at("/label").flatMap(Json::text);
    }

    /** {@return the URL of the logo} */
    public Optional<String> logo() {
        return toJson.at("/logo").flatMap(Json::text);
    }

    /** {@return the URL of the icon} */
    public Optional<String> icon() {
        return toJson.at("/icon").flatMap(Json::text);
    }

    /** {@return the headers of every request, by name: texts, or JSON {@code null} for one that is not to be sent} */
    public Map<String, Json> headers() {
        return toJson.at("/headers").map(Json::members).orElse(Map.of());
    }

    /** {@return the query parameters of every request, by name} */
    public Map<String, Json> query() {
        return toJson.at("/query").map(Json::members).orElse(Map.of());
    }

    /** {@return the way in which a list is written in a query, such as {@code comma}} */
    public Optional<String> queryArrayFormat() {
        return toJson.at("/query_array_format").flatMap(Json::text);
    }

    /** {@return what happens beside the resources' methods, by name} */
    public Map<String, Action> actions() {
        return toJson.at("/actions").map(all -> views(all, Action::new)).orElse(Map.of());
    }

    /**
     * {@return the credentials that an account can be connected with, by format, such as {@code oauth2}} A single one
     * in place of the map, which Truto knows too, is under its own format.
     */
    public Map<String, Credential> credentials() {
        Json all = toJson.at("/credentials").orElse(Json.of(null));
        return all.at("/format")
                .flatMap(Json::text)
                .map(format -> Map.of(format, new Credential(all)))
                .orElseGet(() -> views(all, Credential::new));
    }

    /** {@return the way in which requests carry the credential, unless a method says otherwise} */
    public Optional<Authorization> authorization() {
        return toJson.at("/authorization").filter(Json::isObject).map(Authorization::new);
    }

    /** {@return the way in which lists are paged, unless a method says otherwise} */
    public Optional<Pagination> pagination() {
        return toJson.at("/pagination").filter(Json::isObject).map(Pagination::new);
    }

    /**
     * {@return the way in which the underlying API tells that there were too many requests, unless a method says
     * otherwise}
     */
    public Optional<RateLimit> rateLimit() {
        return toJson.at("/rate_limit").filter(Json::isObject).map(RateLimit::new);
    }

    /** {@return the methods of each resource, by the names of both, such as {@code users} and {@code list}} */
    public Map<String, Map<String, ResourceMethod>> resources() {
        return toJson.at("/resources")
                .map(all -> views(all, methods -> views(methods, ResourceMethod::new)))
                .orElse(Map.of());
    }

    /** {@return the way in which calls that come from the underlying API are treated} */
    public Optional<Webhook> webhook() {
        return toJson.at("/webhook").filter(Json::isObject).map(Webhook::new);
    }

    /** {@return the expression by which an error is recognised in an answer} */
    public Optional<String> errorExpression() {
        return toJson.at("/error_expression").flatMap(Json::text);
    }

    /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
    @Override
    public String toString() {
        return masked(toJson);
    }

    /** For the {@code toString()} of a part: what is not known to be harmless is masked, members unknown to us too. */
    static String masked(Json part) {
        Map<String, Json> members = new LinkedHashMap<>(part.members());
        members.replaceAll((name, value) -> SHOWN.contains(name) ? value : MASK);
        return Json.of(members).toString();
    }

    private static <V> Map<String, V> views(Json parts, Function<Json, V> view) {
        Map<String, V> views = new LinkedHashMap<>();
        parts.members().forEach((name, part) -> {
            if (part.isObject()) {
                views.put(name, view.apply(part));
            }
        });
        return Collections.unmodifiableMap(views);
    }

    /**
     * Something that Truto does beside the resources' methods. Another publication of Truto's has {@code steps} in it,
     * which are in {@link #toJson()} only.
     *
     * @param toJson the JSON as it came
     */
    public record Action(Json toJson) {
        /** {@return the kind of action, such as {@code request}} */
        public Optional<String> type() {
            return toJson.at("/type").flatMap(Json::text);
        }

        /** {@return its details; those of a {@code request} are the parts of a method} */
        public Optional<ResourceMethod> config() {
            return toJson.at("/config").filter(Json::isObject).map(ResourceMethod::new);
        }

        /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
        @Override
        public String toString() {
            return masked(toJson);
        }
    }

    /**
     * How calls that come from the underlying API are treated.
     *
     * @param toJson the JSON as it came, with the secret
     */
    public record Webhook(Json toJson) {
        /**
         * {@return the way in which they are signed, {@code signature_verification.format}, such as
         * {@code HMAC-SHA256}}
         */
        public Optional<String> format() {
            return toJson.at("/signature_verification/format").flatMap(Json::text);
        }

        /** {@return the secret that they are signed with, {@code signature_verification.config.secret}} */
        public Optional<String> secret() {
            return toJson.at("/signature_verification/config/secret").flatMap(Json::text);
        }

        /** {@return the hash, {@code signature_verification.config.algorithm}} */
        public Optional<String> algorithm() {
            return toJson.at("/signature_verification/config/algorithm").flatMap(Json::text);
        }

        /** {@return what is signed, {@code signature_verification.config.parts}, such as {@code body}} */
        public List<String> parts() {
            return toJson.at("/signature_verification/config/parts").map(Json::elements).orElse(List.of()).stream()
                    .flatMap(part -> part.text().stream())
                    .toList();
        }

        /** {@return what answers a request that verifies the address, {@code handle_verification}} */
        public Optional<String> handleVerification() {
            return toJson.at("/handle_verification").flatMap(Json::text);
        }

        /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
        @Override
        public String toString() {
            return masked(toJson);
        }
    }
}
