package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells several listeners, in their order; what one of them throws keeps nothing from the others.
 *
 * @param listeners the listeners; unmodifiable
 */
public record SeveralListeners(List<CallListener> listeners) implements CallListener {
    @Override
    public Observation callStarted(CallInfo call) {
        List<Observation> observations = listeners.stream()
                .map(listener -> SafeObservation.start(listener, call))
                .toList();
        return new Observation() {
            @Override
            public Map<String, String> attemptStarted(int attempt) {
                Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                observations.forEach(observation -> headers.putAll(observation.attemptStarted(attempt)));
                return headers;
            }

            @Override
            public void attemptEnded(AttemptInfo attempt) {
                observations.forEach(observation -> observation.attemptEnded(attempt));
            }

            @Override
            public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                observations.forEach(observation -> observation.callEnded(ended, outcome, failure));
            }
        };
    }
}
