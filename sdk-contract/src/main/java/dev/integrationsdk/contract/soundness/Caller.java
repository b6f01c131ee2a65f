package dev.integrationsdk.contract.soundness;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** A vendor's client that tries once, and what its listener was told. */
final class Caller implements AutoCloseable {
    private final Vendor vendor;
    private final Vendor.Connection connection;
    private final List<Outcome> told = new CopyOnWriteArrayList<>();

    /** @param applications an application's OkHttp client; null for the library's own */
    Caller(Vendor vendor, String url, @Nullable OkHttpClient applications) {
        ClientOptions.Builder options = ClientOptions.builder()
                .retry(RetryPolicy.none())
                .attemptTimeout(Duration.ofSeconds(20))
                .listener(new Listener());
        if (applications != null) {
            options.httpClient(applications);
        }
        this.vendor = vendor;
        this.connection = vendor.connector().connect(url, () -> "key-of-the-workspace", options.build());
    }

    Result update(boolean async) {
        told.clear();
        return Result.of(connection.call().apply(vendor.id()), async);
    }

    /** What the listener was told of the last call: of its attempts, and of the call. */
    List<Outcome> told() {
        return told;
    }

    @Override
    public void close() {
        connection.close().run();
    }

    private final class Listener implements CallListener {
        @Override
        public Observation callStarted(CallInfo call) {
            return new Observation() {
                @Override
                public void attemptEnded(AttemptInfo attempt) {
                    told.add(attempt.outcome());
                }

                @Override
                public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                    told.add(outcome);
                }
            };
        }
    }
}
