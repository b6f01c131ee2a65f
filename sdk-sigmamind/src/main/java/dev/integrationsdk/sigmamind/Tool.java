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

/** One HTTP call that an integration offers to agents. Immutable and thread-safe. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Tool.Builder.class)
public interface Tool {
    /** Begins a tool, for tests of applications. */
    static Builder builder() {
        return new Builder();
    }

    /** Its id. */
    @JsonProperty("toolId")
    Optional<String> toolId();

    /** The id of the integration that it belongs to. */
    @JsonProperty("integrationId")
    Optional<String> integrationId();

    /** The name. */
    @JsonProperty("name")
    Optional<String> name();

    /** What it does. */
    @JsonProperty("description")
    Optional<String> description();

    /** The HTTP method of the call, such as {@code GET}. */
    @JsonProperty("method")
    Optional<String> method();

    /** The address of the call, which may be a path with placeholders only. */
    @JsonProperty("url")
    Optional<String> url();

    /** Who may use it. */
    @JsonProperty("scope")
    Optional<ToolScope> scope();

    /** The headers of the call, by name; they may hold secrets. Empty if there are none. */
    @JsonProperty("headers")
    @Masked
    @Value.Redacted
    Map<String, String> headers();

    /** The query parameters of the call, by name; they may hold secrets. Empty if there are none. */
    @JsonProperty("queryParams")
    @Masked
    @Value.Redacted
    Map<String, String> queryParams();

    /** The members of the call's body, by name; they may hold secrets. Empty if there are none. */
    @JsonProperty("bodyParams")
    @Masked
    @Value.Redacted
    Map<String, Json> bodyParams();

    /** When it was created. */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** When it was last updated. */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /**
     * Every other member, and every one above whose value is null, empty or of another shape, by its JSON name. Not in
     * {@code toString()}, since headers of another shape have their secrets here.
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a tool. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableTool.Builder {}
}
