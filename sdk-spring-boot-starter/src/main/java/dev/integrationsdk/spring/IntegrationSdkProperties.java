package dev.integrationsdk.spring;

import dev.integrationsdk.core.auth.Secret;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties below {@code integrationsdk}. What is null was not set, and is as the library has it by default. Prints
 * no credential and no value of a header. A property that is not one of these, such as a mistyped one, ends the start; in an
 * environment variable it is ignored.
 *
 * <p>A credential here never changes while the application runs. Where one expires, the application makes the vendor's
 * client a bean of its own, with a supplier of credentials and with the {@link dev.integrationsdk.core.ClientOptions}
 * that is a bean.
 *
 * @param http how all clients behave
 * @param metrics metrics of calls
 * @param tracing traces of calls
 * @param sigmamind the client of SigmaMind
 * @param truto the client of Truto
 * @param ada the client of Ada
 * @param odeus the client of Odeus
 * @param membrane the client of Membrane
 */
@ConfigurationProperties(value = "integrationsdk", ignoreUnknownFields = false)
record IntegrationSdkProperties(
        @DefaultValue Http http,
        @DefaultValue Metrics metrics,
        @DefaultValue Tracing tracing,
        @DefaultValue SigmaMind sigmamind,
        @DefaultValue Truto truto,
        @DefaultValue Ada ada,
        @DefaultValue Odeus odeus,
        @DefaultValue Membrane membrane) {

    /**
     * How all clients behave.
     *
     * @param connectTimeout How long it may take to open a connection to one address, 1 ms to 1 day.
     * @param attemptTimeout How long one attempt may take, from its start to the end of the answer, 1 ms to 1 day.
     * @param callTimeout How long a call may take, with all attempts and the waits between them, 1 ms to 1 day.
     * @param maxRetries How often a call is repeated at most, 0 to 10.
     * @param initialDelay The bound of the first random wait, doubled for each further one, 0 to 1 hour.
     * @param maxDelay The bound of every random wait, 0 to 1 hour. A delay that the server names is not bounded by it.
     * @param retryUnknownOutcomes Whether to repeat also what may have happened already: lost connections, timeouts and
     *     5xx. It risks that the change is made twice.
     * @param maxResponseSize How large the body of a successful answer may be, decompressed, 1 byte to 1 GiB.
     * @param userAgentSuffix What stands at the end of the User-Agent, such as "shop/1.4". Nothing by default.
     * @param headers Headers of every request, by name, in printable ASCII. None by default.
     * @param allowCleartext Whether a base URL may be http to a host that is not this machine. The credential would
     *     travel in clear.
     */
    record Http(
            @Nullable Duration connectTimeout,
            @Nullable Duration attemptTimeout,
            @Nullable Duration callTimeout,
            @Nullable Integer maxRetries,
            @Nullable Duration initialDelay,
            @Nullable Duration maxDelay,
            @Nullable Boolean retryUnknownOutcomes,
            @Nullable DataSize maxResponseSize,
            @Nullable String userAgentSuffix,
            @Nullable Map<String, Secret> headers,
            @Nullable Boolean allowCleartext) {}

    /**
     * Metrics of calls.
     *
     * @param enabled Whether calls are counted and timed in the application's MeterRegistry, if it has one.
     */
    record Metrics(@DefaultValue("true") boolean enabled) {}

    /**
     * Traces of calls.
     *
     * @param enabled Whether calls have spans in the application's OpenTelemetry, if it has one.
     */
    record Tracing(@DefaultValue("true") boolean enabled) {}

    /**
     * The client of SigmaMind.
     *
     * @param apiKey API key of the SigmaMind account. Mandatory for a client.
     * @param baseUrl Where SigmaMind's API begins.
     */
    record SigmaMind(@Nullable Secret apiKey, @Nullable String baseUrl) {}

    /**
     * The client of Truto.
     *
     * @param token API token of the Truto team. Mandatory for a client.
     * @param baseUrl Where Truto's API begins.
     */
    record Truto(@Nullable Secret token, @Nullable String baseUrl) {}

    /**
     * The client of Ada.
     *
     * @param handle Handle of the Ada instance, such as "acme" for https://acme.ada.support. Mandatory for a client,
     *     unless there is a base URL.
     * @param cluster Cluster of the Ada instance, if it has one, such as "eu" for https://acme.eu.ada.support.
     * @param token API key or access token of the Ada instance. Mandatory for a client.
     * @param baseUrl Where Ada's API begins, in place of handle and cluster.
     */
    record Ada(
            @Nullable String handle,
            @Nullable String cluster,
            @Nullable Secret token,
            @Nullable String baseUrl) {}

    /**
     * The client of Odeus.
     *
     * @param apiKey Odeus API key with the scope INTEGRATION_API. Mandatory for a client.
     * @param baseUrl Where Odeus' API begins; that of a dedicated deployment ends with /api/public.
     */
    record Odeus(@Nullable Secret apiKey, @Nullable String baseUrl) {}

    /**
     * The client of Membrane.
     *
     * @param token Token of the Membrane workspace. Mandatory for a client. It is not renewed: where it expires, define a
     *     MembraneClient bean with a supplier of tokens.
     * @param baseUrl Where Membrane's API begins.
     */
    record Membrane(@Nullable Secret token, @Nullable String baseUrl) {}
}
