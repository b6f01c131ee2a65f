package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.CallListener.CallInfo;
import dev.integrationsdk.core.CallListener.Observation;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.ErrorDecoder;
import dev.integrationsdk.core.http.Transport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the calls of one client share. Thread-safe. */
public final class Pipeline implements AutoCloseable {
    private final Transport transport;
    private final ClientOptions options;
    private final AnswerReader answers;
    private final Time time;
    private final InFlight inFlight;
    private final Credentials credentials;
    private final String credentialName;
    private final @Nullable CallListener listener;
    private final CallLog log;
    private volatile boolean closed;

    /**
     * @param vendor such as {@code ada}
     * @param credentialName what the builder calls the credential, such as {@code token}
     */
    public Pipeline(
            String vendor,
            Transport transport,
            ErrorDecoder errors,
            ClientOptions options,
            Credentials credentials,
            String credentialName,
            Time time) {
        this.transport = transport;
        this.options = options;
        this.answers = new AnswerReader(errors, options.maxResponseBytes(), time);
        this.time = time;
        this.inFlight = new InFlight(time);
        this.credentials = credentials;
        this.credentialName = credentialName;
        this.listener = options.listener().orElse(null);
        this.log = new CallLog(vendor);
    }

    Transport transport() {
        return transport;
    }

    AnswerReader answers() {
        return answers;
    }

    Time time() {
        return time;
    }

    InFlight inFlight() {
        return inFlight;
    }

    Duration attemptTimeout() {
        return options.attemptTimeout();
    }

    Duration connectTimeout() {
        return options.connectTimeout();
    }

    Credentials credentials() {
        return credentials;
    }

    String credentialName() {
        return "the " + credentialName;
    }

    Observation observe(CallInfo call) {
        return listener == null ? Observation.NONE : SafeObservation.start(listener, call);
    }

    CallLog log() {
        return log;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("this client is closed; build one for the application's life");
        }
    }

    /** Ends the calls under way, and refuses further ones. */
    @Override
    public void close() {
        closed = true;
        inFlight.cancelAll("its client was closed");
        transport.close();
        time.close();
    }
}
