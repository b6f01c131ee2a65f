package dev.integrationsdk.benchmarks;

import java.util.concurrent.CompletableFuture;

/** One way to make the update. Thread-safe. */
interface Client extends AutoCloseable {
    /** Makes a request from its values, sends it, and reads the answer into a model. */
    Object update() throws Exception;

    /** The same without a thread that waits. */
    CompletableFuture<?> updateAsync();

    @Override
    void close();
}
