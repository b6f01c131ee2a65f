package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links from page to page lead somewhere, and to every page one leads from the README. */
class PageLinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    @ParameterizedTest
    @MethodSource("dev.integrationsdk.examples.readme.Page#all")
    void every_relative_link_leads_to_a_file(Page page) {
        assertThat(targets(page)).allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void the_readme_leads_to_every_page() {
        Page readme = Page.named("README.md");
        assertThat(targets(readme))
                .containsAll(Page.all().stream()
                        .map(Page::path)
                        .filter(path -> !path.equals(readme.path()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.integrationsdk.examples.readme.Page#all")
    void every_anchor_is_a_heading(Page page) {
        for (String link : links(page)) {
            int anchor = link.indexOf('#');
            if (anchor >= 0 && !link.contains("://")) {
                Path target = anchor == 0 ? page.path() : page.path().resolveSibling(link.substring(0, anchor));
                assertThat(anchors(Page.read(target))).contains(link.substring(anchor + 1));
            }
        }
    }

    /** As GitHub makes them of headings. */
    private static Stream<String> anchors(String text) {
        return text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9_ -]", "").replace(' ', '-'));
    }

    private static List<Path> targets(Page page) {
        return links(page).stream()
                .filter(link -> !link.contains("://") && !link.startsWith("#") && !link.startsWith("mailto:"))
                .map(link ->
                        page.path().resolveSibling(link.replaceFirst("#.*", "")).normalize())
                .toList();
    }

    private static List<String> links(Page page) {
        return LINK.matcher(page.text()).results().map(link -> link.group(1)).toList();
    }
}
