package dev.integrationsdk.sigmamind;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One HTTP call that an integration offers to agents. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Tool.Builder.class)
public interface Tool {
    /** {@return a new builder of a tool, for tests of applications} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id} */
    @JsonProperty("toolId")
    Optional<String> toolId();

    /** {@return the id of the integration that it belongs to} */
    @JsonProperty("integrationId")
    Optional<String> integrationId();

    /** {@return the name} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return what it does} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return the HTTP method of the call, such as {@code GET}} */
    @JsonProperty("method")
    Optional<String> method();

    /** {@return the address of the call, which may be a path with placeholders only} */
    @JsonProperty("url")
    Optional<String> url();

    /** {@return the scope: who may use it} */
    @JsonProperty("scope")
    Optional<ToolScope> scope();

    /** {@return the headers of the call, by name; they may hold secrets} Empty if there are none. */
    @JsonProperty("headers")
    @Masked
    @Value.Redacted
    Map<String, String> headers();

    /** {@return the query parameters of the call, by name; they may hold secrets} Empty if there are none. */
    @JsonProperty("queryParams")
    @Masked
    @Value.Redacted
    Map<String, String> queryParams();

    /** {@return the members of the call's body, by name; they may hold secrets} Empty if there are none. */
    @JsonProperty("bodyParams")
    @Masked
    @Value.Redacted
    Map<String, Json> bodyParams();

    /** {@return the time when it was created} */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** {@return the time when it was last updated} */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name} Not in {@code toString()}, since headers of another shape have their secrets here.
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a tool. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableTool.Builder {
        /** Makes a builder with nothing set, as {@link Tool#builder()} does. */
        public Builder() {}
    }
}
