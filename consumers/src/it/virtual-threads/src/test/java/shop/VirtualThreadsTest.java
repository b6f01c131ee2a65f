package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class VirtualThreadsTest {
    private static final int UPDATES = 1000;

    @TempDir
    Path folder;

    /** A thread that is pinned holds the platform thread below it while it waits; enough of them are a deadlock. */
    @ParameterizedTest
    @ValueSource(strings = {"sync", "async"})
    @Timeout(120)
    void make_a_thousand_updates_at_once_without_pinning(String mode, AdaSimulator simulator) throws Exception {
        Function<Call<Integration>, Integration> run =
                mode.equals("sync") ? Call::execute : call -> call.executeAsync().join();
        try (AdaClient ada = AdaClient.builder()
                        .baseUrl(simulator.url())
                        .token(simulator.credential())
                        .build();
                Recording recording = new Recording();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Call<Integration> rename = ada.integrations().update(simulator.integrationId(), u -> u.name("Hub"));
            update(threads, () -> run.apply(rename)); // who needs a class while another thread loads it is pinned too
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(10));
            recording.start();
            update(threads, () -> run.apply(rename));
            recording.stop();
            assertThat(simulator.requests()).hasSize(2 * UPDATES);
            assertThat(pinned(recording)).isEmpty();
        }
    }

    private static void update(ExecutorService threads, Callable<Integration> update) throws Exception {
        List<Future<Integration>> updates =
                IntStream.range(0, UPDATES).mapToObj(i -> threads.submit(update)).toList();
        for (Future<Integration> updated : updates) {
            assertThat(updated.get().name()).contains("Hub");
        }
    }

    private List<RecordedEvent> pinned(Recording recording) throws Exception {
        Path file = folder.resolve("pinned.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
                .toList();
    }
}
