package dev.integrationsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before a credential is looked for. */
class LiveUpdateArgumentsTest {
    private final Printed out = new Printed();
    private final Printed err = new Printed();

    @Test
    void withoutArgumentsTheUsageIsPrinted() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("ada", "5df26")).isEqualTo(2);

        assertThat(out.text()).isEmpty();
        assertThat(err.text()).startsWith("usage: LiveUpdate <vendor> <id> <field>=<value> ...\n");
    }

    @Test
    void theUsageNamesEveryVendorAndField() {
        List<LiveVendor<?>> all = LiveVendor.all();

        assertThat(all).extracting(LiveVendor::name).containsExactly("sigmamind", "truto", "ada", "odeus", "membrane");
        assertThat(all)
                .allSatisfy(vendor -> assertThat(Usage.TEXT)
                        .contains(vendor.name())
                        .contains(vendor.fields().names()));
        assertThat(Usage.TEXT.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            slack | name=Hub        | there is no vendor "slack"; there are sigmamind, truto, ada, odeus, membrane
            odeus | colour=red      | odeus has no field "colour"; it has name, description, iconUrl, color
            odeus | name            | "name" is not <field>=<value>
            odeus | =Hub            | "=Hub" is not <field>=<value>
            truto | version=three   | version must be a whole number
            truto | version=3.5     | version must be a whole number
            truto | is_beta=        | is_beta must be true or false
            truto | config=[]       | config must be a JSON object
            ada   | scopes=[1]      | scopes must be a JSON list of texts, such as ["a", "b"]
            ada   | error_codes={   | error_codes must be a JSON object of texts, such as {"a": "b"}
            """)
    void whatIsNotUnderstoodIsSaidInOneLine(String vendor, String value, String line) {
        assertThat(run(vendor, "id", value)).isEqualTo(2);

        assertThat(out.text()).isEmpty();
        assertThat(err.lines()).containsExactly(line);
    }

    @Test
    void aFieldCannotBeGivenTwice() {
        assertThat(run("odeus", "id", "name=a", "name=b")).isEqualTo(2);

        assertThat(err.lines()).containsExactly("name is given twice");
    }

    private int run(String... args) {
        return new LiveUpdate(InputStream.nullInputStream(), out.out(), err.out()).run(args);
    }
}
