package dev.integrationsdk.contract;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The ways in which every scenario runs: on the caller's thread or not, on our OkHttp client or an application's. */
public enum Mode {
    SYNC(false, false),
    ASYNC(true, false),
    SYNC_ON_THE_APPLICATIONS_CLIENT(false, true),
    ASYNC_ON_THE_APPLICATIONS_CLIENT(true, true);

    private final boolean async;
    private final boolean applicationsClient;

    Mode(boolean async, boolean applicationsClient) {
        this.async = async;
        this.applicationsClient = applicationsClient;
    }

    boolean usesApplicationsClient() {
        return applicationsClient;
    }

    /** Executes the call; a failure is thrown as it is, unwrapped from its future. */
    <R> ApiResponse<R> execute(Call<R> call) {
        return async ? unwrapped(call.executeAsyncWithResponse()) : call.executeWithResponse();
    }

    /** All that is on all pages; a failure is thrown as it is. */
    <T> List<T> all(Pages<T> pages) {
        if (!async) {
            return pages.stream().toList();
        }
        List<T> seen = new ArrayList<>();
        unwrapped(pages.forEachAsync(seen::add));
        return seen;
    }

    private static <T> T unwrapped(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError("a future fails with an unchecked exception", e);
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }
}
