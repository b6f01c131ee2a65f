package dev.integrationsdk.core;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Writes down what it is told. */
class Diary implements CallListener {
    final List<String> entries = new CopyOnWriteArrayList<>();
    final CountDownLatch ended = new CountDownLatch(1);

    void attemptBegins() {}

    Map<String, String> headers(int attempt) {
        return Map.of("X-Trace", "t" + attempt, "Authorization", "sneaky");
    }

    @Override
    public Observation callStarted(CallInfo call) {
        entries.add("call " + call.vendor() + " " + call.operation() + " " + call.method() + " " + call.pathTemplate());
        return new Observation() {
            @Override
            public Map<String, String> attemptStarted(int attempt) {
                entries.add("attempt " + attempt);
                attemptBegins();
                return headers(attempt);
            }

            @Override
            public void attemptEnded(AttemptInfo attempt) {
                entries.add("attempt " + attempt.attempt() + " ended " + attempt.outcome() + " "
                        + attempt.status().orElse(0));
            }

            @Override
            public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                entries.add("call ended " + outcome);
                Diary.this.ended.countDown();
            }
        };
    }
}
