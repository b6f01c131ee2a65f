package dev.integrationsdk.examples;

import dev.integrationsdk.core.Call;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * An open client, of whatever vendor.
 *
 * @param update makes a call, from an id and what changes a request
 * @param end closes the client
 * @param <B> the builder of the vendor's request
 */
record Session<B>(BiFunction<String, Consumer<B>, Call<?>> update, Runnable end) implements AutoCloseable {
    @Override
    public void close() {
        end.run();
    }
}
