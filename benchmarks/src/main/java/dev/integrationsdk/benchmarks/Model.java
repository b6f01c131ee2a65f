package dev.integrationsdk.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** The plain beans of the peers that are not this library: requests, and everything that the answers document. */
@NullUnmarked
final class Model {
    private Model() {}

    /** What Odeus and SigmaMind are sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    static final class Rename {
        public String name;
        public String description;

        static Rename of() {
            Rename rename = new Rename();
            rename.name = Update.NAME;
            rename.description = Update.DESCRIPTION;
            return rename;
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    static final class TrutoUpdate {
        public String name;
        public String category;
        public Map<String, Object> config;
        public Boolean isBeta;
        public String sharing;
        public Integer version;

        static TrutoUpdate of() {
            TrutoUpdate update = new TrutoUpdate();
            update.name = Update.NAME;
            update.category = Update.CATEGORY;
            update.config = Update.config();
            update.isBeta = false;
            update.sharing = "allow";
            update.version = 3;
            return update;
        }
    }

    static final class OdeusAnswer {
        public OdeusIntegration integration;
    }

    static final class OdeusIntegration {
        public String id;
        public String name;
        public String description;
    }

    static final class SigmaMindIntegration {
        public String integrationId;
        public String name;
        public String description;
        public Authentication authentication;
        public List<Tool> tools;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
    }

    static final class Authentication {
        public String authId;
        public String integrationId;
        public String authType;
        public Map<String, String> headers;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
    }

    static final class Tool {
        public String toolId;
        public String integrationId;
        public String name;
        public String description;
        public String method;
        public String url;
        public String scope;
        public Map<String, String> headers;
        public Map<String, String> queryParams;
        public Map<String, Object> bodyParams;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    static final class TrutoIntegration {
        public String id;
        public String name;
        public String category;
        public Boolean isBeta;
        public Config config;
        public String teamId;
        public String sharing;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
        public List<String> installedEnvironment;
        public Team team;
        public Integer version;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    static final class Team {
        public String id;
        public String name;
        public String domain;
        public String logo;
        public Boolean isVerified;
        public Boolean isWhiteLabeled;
        public String tosLink;
        public Boolean allowImpersonation;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    static final class Config {
        public String baseUrl;
        public String label;
        public String logo;
        public String icon;
        public Map<String, String> headers;
        public Map<String, String> query;
        public String queryArrayFormat;
        public Map<String, Action> actions;
        public Map<String, Credential> credentials;
        public Part authorization;
        public Part pagination;
        public RateLimit rateLimit;
        public Map<String, Map<String, Method>> resources;
        public Webhook webhook;
        public String errorExpression;
    }

    static final class Action {
        public String type;
        public Method config;
    }

    static final class Credential {
        public String format;
        public CredentialConfig config;
    }

    static final class CredentialConfig {
        public Map<String, String> client;
        public Map<String, String> auth;
        public Map<String, String> options;
        public List<Field> fields;
        public Map<String, String> tokenParams;
        public Map<String, String> refreshParams;
        public String tokenExpiryDuration;
    }

    static final class Field {
        public String name;
        public String label;
        public String type;
        public Boolean required;
    }

    /** An authorization or a pagination. */
    static final class Part {
        public String format;
        public Map<String, String> config;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    static final class RateLimit {
        @JsonProperty("is_rate_limited")
        public Boolean isRateLimited;

        public String retryAfterHeaderExpression;
        public String rateLimitHeaderExpression;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    static final class Method {
        public String method;
        public String path;
        public String responsePath;
        public Map<String, String> headers;
        public Map<String, String> query;
        public Map<String, Object> body;
        public Part pagination;
        public Part authorization;
        public RateLimit rateLimit;
        public Map<String, String> examples;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    static final class Webhook {
        public Signature signatureVerification;
        public String handleVerification;
    }

    static final class Signature {
        public String format;
        public SignatureConfig config;
    }

    static final class SignatureConfig {
        public String secret;
        public String algorithm;
        public List<String> parts;
    }
}
