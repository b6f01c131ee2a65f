package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Page;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.membrane.Integration;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.TrutoClient;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page about editing says of lists, and its table of operations, are so. */
@ExtendWith(SimulatorExtension.class)
class ListingPageTest {
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    private final List<String> logged = new ArrayList<>();

    @Test
    void a_stream_asks_for_no_page_before_it_is_needed(TrutoSimulator simulator) {
        for (int i = 0; i < 120; i++) {
            simulator.put("{\"id\":\"crm-" + i + "\",\"name\":\"crm " + i + "\",\"category\":\"crm\",\"version\":1}");
        }
        try (TrutoClient truto = TrutoClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            List<String> names = truto
                    .integrations()
                    .list(q -> q.category("crm").limit(50))
                    .stream()
                    .map(integration -> integration.name().orElse("?"))
                    .toList();
            assertThat(names).hasSize(120).startsWith("crm 0").endsWith("crm 119");
            assertThat(simulator.requests()).hasSize(3);

            Optional<String> id = truto
                    .integrations()
                    .list(q -> q.category("crm").limit(50))
                    .stream()
                    .filter(integration ->
                            integration.name().filter("crm 7"::equals).isPresent())
                    .map(integration -> integration.id())
                    .findFirst(); // asks for no page after the one that has it
            assertThat(id).contains("crm-7");
            assertThat(simulator.requests()).hasSize(4);
        }
    }

    @Test
    void page_by_page_and_without_waiting(MembraneSimulator simulator) {
        for (int i = 0; i < 100; i++) {
            simulator.put("{\"id\":\"i" + i + "\",\"name\":\"Drive " + i + "\"}");
        }
        try (MembraneClient membrane = MembraneClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            Optional<Pages<Integration>> rest =
                    Optional.of(membrane.integrations().list(q -> q.limit(50)));
            while (rest.isPresent()) {
                Page<Integration> page = rest.get().execute();
                log(page.items().size() + " more");
                rest = page.next(); // sends nothing
            }
            assertThat(logged).containsExactly("50 more", "50 more", "2 more");
            assertThat(simulator.requests()).hasSize(3);

            logged.clear();
            CompletableFuture<Boolean> all = membrane.integrations()
                    .list(q -> q.search("drive"))
                    .forEachAsync(integration -> {
                        log(integration.name());
                        return !integration.name().equals("Drive 9"); // whether to go on
                    });
            assertThat(all.join()).isFalse();
            assertThat(logged).last().isEqualTo("Drive 9");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SigmaMind", "Truto", "Ada", "Odeus", "Membrane"})
    void the_table_has_the_operations_of_each_vendor_and_no_other(String vendor) throws ClassNotFoundException {
        List<List<String>> rows = table();
        int column = rows.get(0).indexOf(vendor);
        Set<String> written = rows.stream()
                .flatMap(row -> CODE.matcher(row.get(column)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        Class<?> api = Class.forName("dev.integrationsdk." + vendor.toLowerCase(Locale.ROOT) + ".IntegrationsApi");
        assertThat(column).isPositive();
        assertThat(written)
                .isEqualTo(Arrays.stream(api.getMethods())
                        .map(Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The cells of the page's first table. */
    private static List<List<String>> table() {
        return dev.integrationsdk.examples.readme.Page.named("docs/editing.md")
                .text()
                .lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private void log(String line) {
        logged.add(line);
    }
}
