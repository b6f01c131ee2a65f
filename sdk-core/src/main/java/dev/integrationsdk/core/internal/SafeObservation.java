package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.CallListener.AttemptInfo;
import dev.integrationsdk.core.CallListener.CallInfo;
import dev.integrationsdk.core.CallListener.Observation;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.http.HeaderRules;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A listener of the application's, whose failures, errors included, change no call. */
final class SafeObservation implements Observation {
    private static final Logger LOG = LoggerFactory.getLogger(CallListener.class);

    private final Observation observation;

    private SafeObservation(Observation observation) {
        this.observation = observation;
    }

    static Observation start(CallListener listener, CallInfo call) {
        try {
            return new SafeObservation(listener.callStarted(call));
        } catch (Throwable e) {
            LOG.warn("A CallListener failed in callStarted", e);
            return NONE;
        }
    }

    @Override
    public Map<String, String> attemptStarted(int attempt) {
        try {
            Map<String, String> headers = new HashMap<>(observation.attemptStarted(attempt));
            headers.entrySet().removeIf(header -> isRefused(header.getKey(), header.getValue()));
            return headers;
        } catch (Throwable e) {
            LOG.warn("A CallListener failed in attemptStarted", e);
            return Map.of();
        }
    }

    private static boolean isRefused(@Nullable String name, @Nullable String value) {
        String problem = HeaderRules.problem(name, value);
        if (problem != null) {
            LOG.warn("A header of a CallListener is not sent: {}", problem);
        }
        return problem != null;
    }

    @Override
    public void attemptEnded(AttemptInfo attempt) {
        try {
            observation.attemptEnded(attempt);
        } catch (Throwable e) {
            LOG.warn("A CallListener failed in attemptEnded", e);
        }
    }

    @Override
    public void callEnded(CallInfo call, Outcome outcome, @Nullable SdkException failure) {
        try {
            observation.callEnded(call, outcome, failure);
        } catch (Throwable e) {
            LOG.warn("A CallListener failed in callEnded", e);
        }
    }
}
