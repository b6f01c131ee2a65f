package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.error.EditException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight editors change one integration at once, and every tenth answer is lost: what each edit reports is true. */
@ExtendWith(SimulatorExtension.class)
class ConcurrentEditorsTest {
    private static final int EDITORS = 8;
    private static final int EDITS = 50;
    private static final int STANDARD_REPEATS = 10;
    private static final int MANY_REPEATS = 100;

    private final Map<String, Outcome> reported = new ConcurrentHashMap<>();
    private final List<EditException> unknown = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"false,10", "true,10", "false,100", "true,100"})
    void what_each_edit_reports_is_true(boolean async, int repeats, TrutoSimulator simulator) {
        simulator.failEvery(10, Fault.appliedThenLost());
        try (TrutoClient truto = client(simulator)) {
            CompletableFuture<?>[] editors = new CompletableFuture<?>[EDITORS];
            for (int editor = 0; editor < EDITORS; editor++) {
                editors[editor] = async
                        ? editLater(truto, simulator.integrationId(), repeats, editor, 0)
                        : editNow(truto, simulator.integrationId(), repeats, editor);
            }
            CompletableFuture.allOf(editors).join();
        }

        Set<String> there = Json.parse(simulator.integration(simulator.integrationId()))
                .at("/config/query")
                .orElseThrow()
                .members()
                .keySet();
        assertThat(reported).hasSize(EDITORS * EDITS);
        assertThat(there).containsAll(reportedAs(Outcome.APPLIED));
        assertThat(reportedAs(Outcome.NOT_APPLIED)).noneMatch(there::contains);
        assertThat(reportedAs(Outcome.NOT_SENT)).noneMatch(there::contains);
        assertThat(reportedAs(Outcome.UNKNOWN)).hasSizeLessThanOrEqualTo(EDITORS * EDITS / 100);
        assertThat(unknown)
                .hasSameSizeAs(reportedAs(Outcome.UNKNOWN))
                .allSatisfy(failure -> assertThat(failure.settlement().fields())
                        .extracting(Settlement.Field::reason)
                        .isNotEmpty()
                        .noneMatch(String::isBlank));
        if (repeats == MANY_REPEATS) {
            assertThat(reportedAs(Outcome.NOT_APPLIED)).isEmpty();
        }
    }

    private static TrutoClient client(TrutoSimulator simulator) {
        return TrutoClient.builder()
                .token(simulator.credential())
                .baseUrl(simulator.url())
                .options(ClientOptions.builder()
                        .retry(RetryPolicy.builder()
                                .maxRetries(8)
                                .initialDelay(Duration.ZERO)
                                .build())
                        .build())
                .build();
    }

    private static Edit<Integration> edit(TrutoClient truto, String id, int repeats, String key) {
        Edit<Integration> edit = truto.integrations()
                .edit(
                        id,
                        (current, u) -> u.config(
                                Json.mergePatch().set("/query/" + key, "1").build()));
        return repeats == STANDARD_REPEATS ? edit : edit.withRepeats(repeats);
    }

    private CompletableFuture<?> editNow(TrutoClient truto, String id, int repeats, int editor) {
        return CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < EDITS; i++) {
                        String key = "editor" + editor + "-" + i;
                        try {
                            edit(truto, id, repeats, key).execute();
                            reported.put(key, Outcome.APPLIED);
                        } catch (SdkException failure) {
                            report(key, failure);
                        }
                    }
                },
                task -> new Thread(task).start());
    }

    private CompletableFuture<?> editLater(TrutoClient truto, String id, int repeats, int editor, int i) {
        if (i == EDITS) {
            return CompletableFuture.completedFuture(null);
        }
        String key = "editor" + editor + "-" + i;
        return edit(truto, id, repeats, key)
                .executeAsync()
                .handle((edited, failure) -> {
                    if (failure == null) {
                        reported.put(key, Outcome.APPLIED);
                    } else {
                        report(key, (SdkException) failure);
                    }
                    return key;
                })
                .thenCompose(done -> editLater(truto, id, repeats, editor, i + 1));
    }

    private void report(String key, SdkException failure) {
        reported.put(key, failure.outcome());
        if (failure.outcome() == Outcome.UNKNOWN) {
            synchronized (unknown) {
                unknown.add((EditException) failure);
            }
        }
    }

    private List<String> reportedAs(Outcome outcome) {
        return reported.entrySet().stream()
                .filter(entry -> entry.getValue() == outcome)
                .map(Map.Entry::getKey)
                .toList();
    }
}
