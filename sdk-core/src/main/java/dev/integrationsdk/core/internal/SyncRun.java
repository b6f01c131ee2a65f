package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.http.Answer;
import dev.integrationsdk.core.http.Exchange;
import java.time.Duration;
import java.util.Optional;

/** Runs a call on the thread that asks for it: attempts, answers and waits, without another thread. */
final class SyncRun {
    private SyncRun() {}

    static <R> ApiResponse<R> run(Plan<R> plan, Pipeline pipeline) {
        Execution<R> execution = new Execution<>(plan, pipeline, Thread.currentThread());
        pipeline.inFlight().add(execution);
        try {
            while (true) {
                try {
                    ApiResponse<R> response = attempt(execution);
                    execution.end(null);
                    return response;
                } catch (SdkException failure) {
                    Optional<Duration> wait = execution.waitAfter(failure);
                    if (wait.isEmpty()) {
                        execution.end(failure);
                        throw failure;
                    }
                    sleep(wait.get(), failure, execution, pipeline);
                } catch (RuntimeException | Error e) {
                    execution.end(execution.overtaken("it failed unexpectedly"));
                    throw e;
                }
            }
        } finally {
            pipeline.inFlight().remove(execution);
        }
    }

    private static <R> ApiResponse<R> attempt(Execution<R> execution) {
        Exchange exchange = execution.begin();
        Answer answer;
        try {
            answer = exchange.execute();
        } catch (Exception e) {
            throw execution.failed(exchange, e);
        }
        return execution.read(exchange, answer);
    }

    private static void sleep(Duration wait, SdkException failure, Execution<?> execution, Pipeline pipeline) {
        try {
            pipeline.time().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            SdkException interrupted = execution.interruptedInWait(failure);
            execution.end(interrupted);
            throw interrupted;
        }
    }
}
