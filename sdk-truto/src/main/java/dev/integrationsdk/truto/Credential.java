package dev.integrationsdk.truto;

import dev.integrationsdk.core.model.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way to connect an account, as an {@link IntegrationConfig} defines it; a view as that is. The accessors read what
 * an {@code oauth2} credential has; another format has other members, which are in {@link #toJson()}.
 *
 * @param toJson the JSON as it came, secrets included
 * @since 0.1.0
 */
public record Credential(Json toJson) {
    /** {@return the format, such as {@code oauth2}} */
    public Optional<String> format() {
        return toJson.at("/format").flatMap(Json::text);
    }

    /** {@return the client's id, {@code config.client.id}} */
    public Optional<String> clientId() {
        return toJson.at("/config/client/id").flatMap(Json::text);
    }

    /** {@return the client's secret, {@code config.client.secret}} */
    public Optional<String> clientSecret() {
        return toJson.at("/config/client/secret").flatMap(Json::text);
    }

    /** {@return the host where tokens are asked for, {@code config.auth.tokenHost}} */
    public Optional<String> tokenHost() {
        return toJson.at("/config/auth/tokenHost").flatMap(Json::text);
    }

    /** {@return the path at {@link #tokenHost()} where tokens are asked for, {@code config.auth.tokenPath}} */
    public Optional<String> tokenPath() {
        return toJson.at("/config/auth/tokenPath").flatMap(Json::text);
    }

    /** {@return the path at {@link #tokenHost()} where tokens are renewed, {@code config.auth.refreshPath}} */
    public Optional<String> refreshPath() {
        return toJson.at("/config/auth/refreshPath").flatMap(Json::text);
    }

    /** {@return the text between two scopes, {@code config.options.scopeSeparator}} */
    public Optional<String> scopeSeparator() {
        return toJson.at("/config/options/scopeSeparator").flatMap(Json::text);
    }

    /**
     * {@return the place where the client's id and secret go, {@code config.options.authorizationMethod}, such as
     * {@code header}}
     */
    public Optional<String> authorizationMethod() {
        return toJson.at("/config/options/authorizationMethod").flatMap(Json::text);
    }

    /** {@return the way in which bodies are written, {@code config.options.bodyFormat}, such as {@code form}} */
    public Optional<String> bodyFormat() {
        return toJson.at("/config/options/bodyFormat").flatMap(Json::text);
    }

    /** {@return what a user fills in, {@code config.fields}} */
    public List<Field> fields() {
        return toJson.at("/config/fields").map(Json::elements).orElse(List.of()).stream()
                .filter(Json::isObject)
                .map(Field::new)
                .toList();
    }

    /** {@return what is sent beside when a token is asked for, by name, {@code config.tokenParams}} */
    public Map<String, Json> tokenParams() {
        return toJson.at("/config/tokenParams").map(Json::members).orElse(Map.of());
    }

    /** {@return what is sent beside when a token is renewed, by name, {@code config.refreshParams}} */
    public Map<String, Json> refreshParams() {
        return toJson.at("/config/refreshParams").map(Json::members).orElse(Map.of());
    }

    /** {@return the time that a token lives, in seconds as a text on the page, {@code config.tokenExpiryDuration}} */
    public Optional<Json> tokenExpiryDuration() {
        return toJson.at("/config/tokenExpiryDuration");
    }

    /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
    @Override
    public String toString() {
        return IntegrationConfig.masked(toJson);
    }

    /**
     * What a user fills in to connect an account.
     *
     * @param toJson the JSON as it came
     */
    public record Field(Json toJson) {
        /** {@return the name by which expressions reach it} */
        public Optional<String> name() {
            return toJson.at("/name").flatMap(Json::text);
        }

        /** {@return the name for people} */
        public Optional<String> label() {
            return toJson.at("/label").flatMap(Json::text);
        }

        /** {@return the kind of input, such as {@code password}} */
        public Optional<String> type() {
            return toJson.at("/type").flatMap(Json::text);
        }

        /** {@return whether it must be filled in} */
        public Optional<Boolean> required() {
            return toJson.at("/required").flatMap(Json::bool);
        }

        /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
        @Override
        public String toString() {
            return IntegrationConfig.masked(toJson);
        }
    }
}
