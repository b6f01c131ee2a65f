package dev.integrationsdk.contract.soundness;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.model.Json;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** How a call ended. */
record Result(@Nullable ApiResponse<?> response, @Nullable RuntimeException failure) {

    static Result of(Call<?> call, boolean async) {
        try {
            return new Result(async ? call.executeAsyncWithResponse().join() : call.executeWithResponse(), null);
        } catch (CompletionException e) {
            return new Result(
                    null, e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e));
        } catch (RuntimeException e) {
            return new Result(null, e);
        }
    }

    /** What the library has said; null if it is nothing that it may say. */
    @Nullable
    Verdict verdict(Vendor vendor) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.thrown == null
                    ? response != null
                            && response.attempts() == 1
                            && isDocumented(vendor.answer(), Json.of(response.body()))
                    : failure instanceof SdkException e
                            && e.getClass() == verdict.thrown
                            && e.outcome() == verdict.outcome
                            && e.attempts() == 1) {
                return verdict;
            }
        }
        return null;
    }

    /** The answer itself, or what its envelope holds. */
    private static boolean isDocumented(Json answer, Json body) {
        return answer.equals(body) || answer.members().containsValue(body);
    }

    Outcome outcome() {
        return failure == null ? Outcome.APPLIED : failure instanceof SdkException e ? e.outcome() : Outcome.UNKNOWN;
    }

    @Override
    public String toString() {
        return failure == null ? "answered: " + response : failure + ", caused by " + failure.getCause();
    }
}
