package dev.integrationsdk.core.answers;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.UpdateWidget;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.internal.Time;
import dev.integrationsdk.core.internal.json.Gadget;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A client of a vendor that exists in these tests only, whose credential is looked for in all that fails. */
final class Caller implements AutoCloseable {
    static final String CREDENTIAL = "a/secret+credential=77";
    static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);
    static final Operation<UpdateWidget, Gadget> UPDATE = Operation.patch(
                    "acme", "updateGadget", "/gadgets/{id}", UpdateWidget.class, Gadget.class)
            .identifiedBy(gadget -> Optional.of(gadget.id()));

    final ApiClient client;

    Caller(String url, UnaryOperator<ClientOptions.Builder> options) {
        this(url, CREDENTIAL, null, options);
    }

    Caller(String url, String credential, @Nullable Time time, UnaryOperator<ClientOptions.Builder> options) {
        ApiClient.Builder builder = ApiClient.builder("acme", "token")
                .credentials(Credentials.bearer(credential))
                .baseUrl(url)
                .errors((status, body) -> ErrorDecoder.Decoded.of(error(body)))
                .options(options.apply(ClientOptions.builder().callTimeout(CALL_TIMEOUT))
                        .build());
        if (time != null) {
            setTime(builder, time);
        }
        client = builder.build();
    }

    /** For the tests of core's own package alone, and for these. */
    private static void setTime(ApiClient.Builder builder, Time time) {
        try {
            var setter = ApiClient.Builder.class.getDeclaredMethod("time", Time.class);
            setter.setAccessible(true);
            setter.invoke(builder, time);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static ApiError error(Json body) {
        return ApiError.of(
                body.at("/code").flatMap(Json::text).orElse(null),
                body.at("/message").flatMap(Json::text).orElse(null),
                body.at("/details").orElse(null));
    }

    Call<Gadget> call(String id) {
        return client.call(
                UPDATE.at(id).with(new UpdateWidget.Builder().name("Lamp").build()));
    }

    /** A call whose model is a member of the answer. */
    Call<Gadget> enveloped(String member) {
        return client.call(UPDATE.inside(member)
                .at("g1")
                .with(new UpdateWidget.Builder().name("Lamp").build()));
    }

    ApiResponse<Gadget> execute(boolean async) {
        return execute(async, call("g1"));
    }

    /** On this thread or not; a failure is thrown as it is. */
    static <R> ApiResponse<R> execute(boolean async, Call<R> call) {
        if (!async) {
            return call.executeWithResponse();
        }
        try {
            return call.executeAsyncWithResponse().get();
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }

    /** How the call fails; that it shows no credential is asserted already. */
    SdkException failure(boolean async) {
        return failure(() -> execute(async));
    }

    static SdkException failure(Runnable call) {
        Throwable failure = catchThrowable(call::run);
        if (failure instanceof SdkException sdk) {
            Leaks.assertNone(sdk, CREDENTIAL);
            return sdk;
        }
        throw new AssertionError("the call was to fail with an exception of ours", failure);
    }

    @Override
    public void close() {
        client.close();
    }
}
