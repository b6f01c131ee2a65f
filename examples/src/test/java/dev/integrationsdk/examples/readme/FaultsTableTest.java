package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the testkit has every fault, and says of each what really happens. */
class FaultsTableTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(Fault\\.[^`]+)` \\| (.+) \\| (.+) \\| (\\d) \\| (yes|no) \\|$", Pattern.MULTILINE);

    private static final Map<String, Fault> FAULTS = faults();

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("Fault.status(422)", Fault.status(422));
        faults.put("Fault.status(503)", Fault.status(503));
        faults.put("Fault.status(200)", Fault.status(200));
        faults.put("Fault.rateLimited(Duration.ZERO)", Fault.rateLimited(Duration.ZERO));
        faults.put("Fault.rateLimited(Duration.ofMinutes(2))", Fault.rateLimited(Duration.ofMinutes(2)));
        faults.put("Fault.lost()", Fault.lost());
        faults.put("Fault.appliedThenLost()", Fault.appliedThenLost());
        faults.put("Fault.cutAnswer()", Fault.cutAnswer());
        faults.put("Fault.slow(Duration.ofMinutes(1))", Fault.slow(Duration.ofMinutes(1)));
        faults.put("Fault.redirect(307, \"https://example.com\")", Fault.redirect(307, "https://example.com"));
        faults.put("Fault.html(200)", Fault.html(200));
        faults.put("Fault.html(502)", Fault.html(502));
        return faults;
    }

    @Test
    void every_fault_is_there() {
        assertThat(rows().map(row -> row.group(1))).containsExactlyElementsOf(FAULTS.keySet());
        assertThat(FAULTS.keySet().stream().map(fault -> fault.replaceAll("Fault\\.|\\(.*", "")))
                .containsAll(Arrays.stream(Fault.class.getDeclaredMethods())
                        .filter(method ->
                                Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_what_happens(MatchResult row) {
        ClientOptions options = ClientOptions.builder()
                .attemptTimeout(Duration.ofMillis(row.group(1).contains("slow") ? 2_000 : 30_000))
                .build();
        try (AdaSimulator simulator = AdaSimulator.start();
                AdaClient ada = AdaClient.builder()
                        .baseUrl(simulator.url())
                        .token(simulator.credential())
                        .options(options)
                        .build()) {
            simulator.failNext(Objects.requireNonNull(FAULTS.get(row.group(1))));
            Call<Integration> call = ada.integrations().update(simulator.integrationId(), u -> u.name("Hub"));

            assertThat(result(call)).isEqualTo(row.group(2) + ", " + row.group(3));
            assertThat(simulator.requests()).hasSize(Integer.parseInt(row.group(4)));
            assertThat(simulator.integration(simulator.integrationId()).contains("\"Hub\""))
                    .isEqualTo(row.group(5).equals("yes"));
        }
    }

    private static String result(Call<?> call) {
        try {
            call.execute();
            return "success, `APPLIED`";
        } catch (SdkException e) {
            return "`" + e.getClass().getSimpleName() + "`, `" + e.outcome() + "`";
        }
    }

    static Stream<MatchResult> rows() {
        return ROW.matcher(Page.named("docs/testkit.md").text()).results();
    }
}
