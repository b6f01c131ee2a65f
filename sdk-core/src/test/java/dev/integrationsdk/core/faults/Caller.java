package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.internal.json.Gadget;
import dev.integrationsdk.core.internal.json.UpdateGadget;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A client of a vendor that exists in these tests only, whose credential is looked for in all that fails. It retries what
 * the standard policy does, without its waits.
 */
final class Caller implements AutoCloseable {
    /** Of characters that are escaped in URLs and in JSON. */
    static final String CREDENTIAL = "sk/live+4f9c2e7d=secret";

    /** Ends what hangs; long enough for an exchange on a very busy machine. Tests that wait for it do so at the same time. */
    static final Duration SOON = Duration.ofMillis(800);

    /** More than buffers hold. */
    static final String BIG = "x".repeat(9 * 1024 * 1024);

    static final Operation<UpdateGadget, Gadget> UPDATE = Operation.patch(
                    "acme", "updateGadget", "/gadgets/{id}", UpdateGadget.class, Gadget.class)
            .identifiedBy(gadget -> Optional.of(gadget.id()));

    private static final UpdateGadget LAMP = UpdateGadget.builder().name("Lamp").build();

    private final ApiClient client;

    Caller(ApiClient.Builder client) {
        WarmUp.once();
        this.client = client.build();
    }

    Caller(String url) {
        this(url, options -> options);
    }

    Caller(String url, UnaryOperator<ClientOptions.Builder> options) {
        this(client(url, options));
    }

    /** A caller whose attempts end soon. */
    static Caller impatient(String url) {
        return new Caller(url, options -> options.attemptTimeout(SOON));
    }

    static ApiClient.Builder client(String url, UnaryOperator<ClientOptions.Builder> options) {
        ClientOptions.Builder quick = ClientOptions.builder()
                .retry(RetryPolicy.builder().initialDelay(Duration.ofMillis(1)).build());
        return ApiClient.builder("acme", "token")
                .credentials(Credentials.bearer(CREDENTIAL))
                .baseUrl(url)
                .errors((status, body) -> ErrorDecoder.Decoded.of(error(body)))
                .options(options.apply(quick).build());
    }

    private static ApiError error(Json body) {
        return ApiError.of(
                body.at("/code").flatMap(Json::text).orElse(null),
                body.at("/message").flatMap(Json::text).orElse(null),
                body.at("/details").orElse(null));
    }

    Call<Gadget> call() {
        return call("g1");
    }

    Call<Gadget> call(@Nullable String id) {
        return client.call(UPDATE.at(id).with(LAMP));
    }

    Call<Gadget> call(UpdateGadget request) {
        return client.call(UPDATE.at("g1").with(request));
    }

    Call<Gadget> callWithBigBody() {
        return call(UpdateGadget.builder().name(BIG).build());
    }

    /** A call whose model is a member of the answer. */
    Call<Gadget> enveloped(String member) {
        return client.call(UPDATE.inside(member).at("g1").with(LAMP));
    }

    ApiResponse<Gadget> execute(Mode mode) {
        return mode.execute(call());
    }

    /** Calls, and expects exactly this class of failure after one attempt. */
    <E extends SdkException> E fails(Mode mode, Class<? extends E> how, Outcome outcome) {
        return failsAfter(1, mode, how, outcome);
    }

    <E extends SdkException> E failsAfter(int attempts, Mode mode, Class<? extends E> how, Outcome outcome) {
        E failure = fails(mode, call(), how, outcome);
        assertThat(failure.attempts()).as("attempts of %s", failure).isEqualTo(attempts);
        return failure;
    }

    static <E extends SdkException> E fails(Mode mode, Call<?> call, Class<? extends E> how, Outcome outcome) {
        SdkException failure = failure(() -> mode.execute(call));
        assertThat(failure).isExactlyInstanceOf(how);
        assertThat(failure.outcome()).as("outcome of %s", failure).isEqualTo(outcome);
        assertThat(failure.vendor()).isEqualTo("acme");
        assertThat(failure.operation()).isEqualTo("updateGadget");
        return how.cast(failure);
    }

    SdkException failure(Mode mode) {
        return failure(() -> execute(mode));
    }

    /** What fails, with an exception of ours that shows nothing it must not. */
    static SdkException failure(Runnable action) {
        Throwable failure = catchThrowable(action::run);
        if (failure instanceof SdkException sdk) {
            Leaks.assertNone(sdk);
            return sdk;
        }
        throw new AssertionError("it was to fail with an exception of ours", failure);
    }

    @Override
    public void close() {
        client.close();
    }
}
