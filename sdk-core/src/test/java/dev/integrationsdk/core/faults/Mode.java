package dev.integrationsdk.core.faults;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The two ways to execute a call, which must not differ in what they make of a fault. */
enum Mode {
    SYNC {
        @Override
        <R> ApiResponse<R> execute(Call<R> call) {
            return call.executeWithResponse();
        }
    },
    ASYNC {
        @Override
        <R> ApiResponse<R> execute(Call<R> call) {
            try {
                return call.executeAsyncWithResponse().get();
            } catch (ExecutionException e) {
                throw (RuntimeException) e.getCause();
            } catch (InterruptedException e) {
                throw new AssertionError("it did not end", e);
            }
        }
    };

    /** A failure is thrown as it is. */
    abstract <R> ApiResponse<R> execute(Call<R> call);

    /** Each of these both ways. */
    static Stream<Arguments> both(Object... cases) {
        return Arrays.stream(cases).flatMap(each -> Arrays.stream(values()).map(mode -> Arguments.of(each, mode)));
    }
}
