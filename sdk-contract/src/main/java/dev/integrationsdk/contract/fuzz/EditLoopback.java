package dev.integrationsdk.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.PromptSockets;
import dev.integrationsdk.contract.fuzz.EditFuzzContract.Editor;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.SdkException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import net.jqwik.api.lifecycle.Store;
import org.jspecify.annotations.Nullable;

/** A server that answers every reading alike until it is told otherwise. One for all tries of a property. */
final class EditLoopback implements Store.CloseOnReset {
    private final MockWebServer server = new MockWebServer();
    private final List<String> changes = new CopyOnWriteArrayList<>();
    private final Editor editor;
    private volatile String answer = "{}";

    EditLoopback(Function<String, Editor> connector) {
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (!request.getMethod().equals("GET")) {
                    changes.add(request.getMethod() + " " + request.getBody());
                }
                return new MockResponse.Builder().body(answer).build();
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        editor = connector.apply("http://" + server.getHostName() + ":" + server.getPort());
    }

    Editor editor() {
        return editor;
    }

    /** What becomes of an edit that sends nothing: null, or its failure. */
    @Nullable
    SdkException edit(String document, Edit<?> edit, boolean async) {
        answer = document;
        changes.clear();
        try {
            Edited<?> edited = async ? edit.executeAsync().join() : edit.execute();
            assertThat(edited.changes()).as(document).isEmpty();
            return null;
        } catch (SdkException failure) {
            return failure;
        } catch (CompletionException e) {
            if (e.getCause() instanceof SdkException failure) {
                return failure;
            }
            throw e;
        } finally {
            assertThat(changes).as(document).isEmpty();
        }
    }

    @Override
    public void close() {
        editor.close().run();
        server.close();
    }
}
