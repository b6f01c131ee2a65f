package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.UpdateWidget;
import dev.integrationsdk.core.Widget;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;

/** A client of a vendor that exists in these tests only. It retries what the standard policy does, without its waits. */
final class Caller implements AutoCloseable {
    static final String CREDENTIAL = "sk-live-4f9c2e7d";

    /** Ends what hangs; long enough for an exchange on a busy machine. */
    static final Duration SOON = Duration.ofMillis(300);

    /** More than buffers hold. */
    static final String BIG = "x".repeat(9 * 1024 * 1024);

    private static final Operation<UpdateWidget, Widget> UPDATE = Operation.patch(
                    "acme", "updateWidget", "/widgets/{id}", UpdateWidget.class, Widget.class)
            .identifiedBy(widget -> Optional.of(widget.id()));

    private final ApiClient client;

    Caller(String url) {
        this(url, options -> options);
    }

    Caller(String url, UnaryOperator<ClientOptions.Builder> options) {
        WarmUp.once();
        ClientOptions.Builder builder = ClientOptions.builder()
                .retry(RetryPolicy.builder().initialDelay(Duration.ofMillis(1)).build());
        client = ApiClient.builder("acme", "token")
                .credentials(Credentials.bearer(CREDENTIAL))
                .baseUrl(url)
                .options(options.apply(builder).build())
                .build();
    }

    /** A caller whose attempts end soon. */
    static Caller impatient(String url) {
        return new Caller(url, options -> options.attemptTimeout(SOON));
    }

    ApiResponse<Widget> call(Mode mode) {
        return call(mode, "w1", "Lamp");
    }

    ApiResponse<Widget> call(Mode mode, String id, String name) {
        var call = client.call(
                UPDATE.at(id).with(new UpdateWidget.Builder().name(name).build()));
        if (mode == Mode.SYNC) {
            return call.executeWithResponse();
        }
        try {
            return call.executeAsyncWithResponse().get();
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError("it did not end", e);
        }
    }

    /** Calls, and expects exactly this class of failure after one attempt. */
    <E extends SdkException> E fails(Mode mode, Class<? extends E> how, Outcome outcome) {
        return fails(mode, "w1", "Lamp", how, outcome, 1);
    }

    /** As {@link #fails(Mode, Class, Outcome)}, for a request that is more than buffers hold. */
    <E extends SdkException> E failsWithBigBody(Mode mode, Class<? extends E> how, Outcome outcome) {
        return fails(mode, "w1", BIG, how, outcome, 1);
    }

    <E extends SdkException> E fails(
            Mode mode, String id, String name, Class<? extends E> how, Outcome outcome, int attempts) {
        Throwable failure = catchThrowable(() -> call(mode, id, name));
        assertThat(failure).isExactlyInstanceOf(how);
        E expected = how.cast(failure);
        assertThat(expected.outcome()).as("outcome of %s", expected).isEqualTo(outcome);
        assertThat(expected.attempts()).as("attempts of %s", expected).isEqualTo(attempts);
        assertThat(expected.vendor()).isEqualTo("acme");
        assertThat(expected.operation()).isEqualTo("updateWidget");
        Harmless.check(expected, CREDENTIAL);
        return expected;
    }

    @Override
    public void close() {
        client.close();
    }
}
