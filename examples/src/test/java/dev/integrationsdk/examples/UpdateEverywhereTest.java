package dev.integrationsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateEverywhereTest {
    private static final String ROW = "%s +%s +%s +200 +1 +\\d+ ms";

    private final Printed printed = new Printed();

    @Test
    void showsFourScenesThenATableOfFiveUpdates() {
        assertThat(UpdateEverywhere.run(printed.out())).isZero();

        assertThat(printed.text())
                .containsSubsequence(
                        "1. A bad value",
                        "InvalidRequestException with 3 violations",
                        "name     must have at most 40 characters, has 41",
                        "iconUrl  must be an absolute URI",
                        "color    must be a hex color",
                        "NOT_SENT: nothing was sent",
                        "0 requests",
                        "2. A version mismatch",
                        "ConflictException, status 400: Version mismatch: expected version 2, current version 3",
                        "NOT_APPLIED: nothing was changed",
                        "version 3, is_beta false",
                        "read it, and decide again: integrations().edit(...) does both",
                        "3. A rate limit",
                        "200 at attempt 2",
                        "Files that everybody shares",
                        "4. A lost answer",
                        "ConnectionException",
                        "UNKNOWN: the change may have been made",
                        "1 request: it was sent once",
                        "by reading it: description: APPLIED, has the value that was sent",
                        "Handles refunds too",
                        "5. One integration updated at each vendor",
                        "Vendor ",
                        "SigmaMind ",
                        "Truto ",
                        "Ada ",
                        "Odeus ",
                        "Membrane ")
                .doesNotContain("WRONG");
    }

    @Test
    void endsWithTheTable() {
        int exitCode = UpdateEverywhere.run(printed.out());

        List<String> lines = printed.lines().stream().map(String::strip).toList();
        List<String> table = lines.subList(lines.size() - 9, lines.size());
        assertThat(exitCode).isZero();
        assertThat(table.get(0)).matches("Vendor +Integration +Changed \\(before -> after\\) +Status +Attempts +Time");
        assertThat(table.get(1)).matches("[- ]+");
        assertThat(table.get(2)).matches(row("SigmaMind", "intg-AuUKK371Spr5", "name: My Shopify Store -> my_shop"));
        assertThat(table.get(3))
                .matches(row("Truto", "4a4de828-f4db-4c9e-adfd-434e0864c3c7", "is_beta: false -> true"));
        assertThat(table.get(4)).isEqualTo("version: 3 -> 4");
        assertThat(table.get(5)).matches(row("Ada", "5df263b7db5a7e6ea03fae9b", "author: Cool Shop -> Cool Shop Ltd"));
        assertThat(table.get(6)).isEqualTo("icon_url: https://example.com/... -> null");
        assertThat(table.get(7))
                .matches(row("Odeus", "550e8400-e29b-41d4-a716-446655440000", "name: Integration Name -> Help Desk"));
        assertThat(table.get(8))
                .matches(row("Membrane", "65f0c1d2e3a4b5c6d7e8f901", "name: Google Drive -> Team Drive"));
    }

    @Test
    void needsNoEnvironmentPrintsOnlyItsOwnLinesForAnyTerminalAndEndsByItself(@TempDir Path directory)
            throws Exception {
        Child child = Child.run(directory, UpdateEverywhere.class, Map.of(), "");

        assertThat(child.exitCode()).isZero();
        assertThat(child.err()).isEmpty();
        assertThat(child.out())
                .isASCII()
                .startsWith("The integration SDK against simulators")
                .doesNotContain("WRONG");
        assertThat(child.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    private static String row(String vendor, String integration, String change) {
        return ROW.formatted(vendor, integration, change);
    }
}
