package dev.integrationsdk.truto;

import dev.integrationsdk.core.model.Json;
import java.util.Map;
import java.util.Optional;

/**
 * A request to the underlying API, as an {@link IntegrationConfig} defines it; a view as that is.
 *
 * @param toJson the JSON as it came, secrets included
 * @since 0.1.0
 */
public record ResourceMethod(Json toJson) {
    /** {@return the HTTP method, such as {@code get}} */
    public Optional<String> method() {
        return toJson.at("/method").flatMap(Json::text);
    }

    /** {@return the path below the base URL} */
    public Optional<String> path() {
        return toJson.at("/path").flatMap(Json::text);
    }

    /** {@return the place where the answer holds what is wanted, such as {@code data.users}} */
    public Optional<String> responsePath() {
        return toJson.at("/response_path").flatMap(Json::text);
    }

    /** {@return the headers, by name: texts, or JSON {@code null} for one that is not to be sent} */
    public Map<String, Json> headers() {
        return toJson.at("/headers").map(Json::members).orElse(Map.of());
    }

    /** {@return the query parameters, by name} */
    public Map<String, Json> query() {
        return toJson.at("/query").map(Json::members).orElse(Map.of());
    }

    /** {@return the body, of any shape} */
    public Optional<Json> body() {
        return toJson.at("/body");
    }

    /** {@return the way in which its lists are paged} */
    public Optional<Pagination> pagination() {
        return toJson.at("/pagination").filter(Json::isObject).map(Pagination::new);
    }

    /** {@return the way in which it carries the credential} */
    public Optional<Authorization> authorization() {
        return toJson.at("/authorization").filter(Json::isObject).map(Authorization::new);
    }

    /** {@return the way in which the underlying API tells that there were too many such requests} */
    public Optional<RateLimit> rateLimit() {
        return toJson.at("/rate_limit").filter(Json::isObject).map(RateLimit::new);
    }

    /** {@return samples by what they are samples of, such as {@code response}; each a text that may hold JSON} */
    public Map<String, Json> examples() {
        return toJson.at("/examples").map(Json::members).orElse(Map.of());
    }

    /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
    @Override
    public String toString() {
        return IntegrationConfig.masked(toJson);
    }

    /**
     * How a request carries the credential.
     *
     * @param toJson the JSON as it came
     */
    public record Authorization(Json toJson) {
        /** {@return the scheme, such as {@code bearer}} */
        public Optional<String> format() {
            return toJson.at("/format").flatMap(Json::text);
        }

        /** {@return the expression for the token, {@code config.token}} */
        public Optional<String> token() {
            return toJson.at("/config/token").flatMap(Json::text);
        }

        /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
        @Override
        public String toString() {
            return IntegrationConfig.masked(toJson);
        }
    }

    /**
     * How a list is paged. The members of {@code config} depend on the format, and Truto's publications differ on their
     * names.
     *
     * @param toJson the JSON as it came
     */
    public record Pagination(Json toJson) {
        /** {@return the manner, such as {@code page}} */
        public Optional<String> format() {
            return toJson.at("/format").flatMap(Json::text);
        }

        /** {@return the query parameter for the page, {@code config.page_key}} */
        public Optional<String> pageKey() {
            return toJson.at("/config/page_key").flatMap(Json::text);
        }

        /** {@return the query parameter for the size of a page, {@code config.limit_key}} */
        public Optional<String> limitKey() {
            return toJson.at("/config/limit_key").flatMap(Json::text);
        }

        /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
        @Override
        public String toString() {
            return IntegrationConfig.masked(toJson);
        }
    }

    /**
     * How the underlying API tells that there were too many requests.
     *
     * @param toJson the JSON as it came
     */
    public record RateLimit(Json toJson) {
        /** {@return a boolean, or the text of an expression} */
        public Optional<Json> isRateLimited() {
            return toJson.at("/is_rate_limited");
        }

        /** {@return the header that tells how long to wait, or an expression for that} */
        public Optional<String> retryAfterHeaderExpression() {
            return toJson.at("/retry_after_header_expression").flatMap(Json::text);
        }

        /** {@return the header that tells the limit, or an expression for that} */
        public Optional<String> rateLimitHeaderExpression() {
            return toJson.at("/rate_limit_header_expression").flatMap(Json::text);
        }

        /** {@return the JSON text, with {@code ****} for each member that may hold a secret} */
        @Override
        public String toString() {
            return IntegrationConfig.masked(toJson);
        }
    }
}
