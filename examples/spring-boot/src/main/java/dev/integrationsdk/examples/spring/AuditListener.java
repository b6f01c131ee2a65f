package dev.integrationsdk.examples.spring;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import org.jspecify.annotations.Nullable;

/** Writes down who was told what, and whether it happened. */
final class AuditListener implements CallListener {
    private final AuditLog log;

    AuditListener(AuditLog log) {
        this.log = log;
    }

    @Override
    public Observation callStarted(CallInfo call) {
        return new Observation() {
            @Override
            public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                log.add(ended.method() + " " + ended.url() + ": " + outcome);
            }
        };
    }
}
