package dev.integrationsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SimulatorExtension.class)
class LostAnswerSettledTest {
    private static final String PRINTED = """
                1. Did it happen? What is known at first, and after reading
                   found    SigmaMind  intg-AuUKK371Spr5, by its id: SigmaMind documents no list, so it must be known
                   found    Truto      4a4de828-f4db-4c9e-adfd-434e0864c3c7, by its name in the list
                   found    Ada        5df263b7db5a7e6ea03fae9b, by its name in the list
                   found    Odeus      550e8400-e29b-41d4-a716-446655440000, by its name in the list
                   found    Membrane   65f0c1d2e3a4b5c6d7e8f901, by its name in what a search has found
                   played   made: the answer is lost; not made: it is a 500; cut off: the vendor never gets the update

                   Vendor     Call           Played    First    Sent  Updates  Then         What reading told
                   ---------  -------------  --------  -------  ----  -------  -----------  -------------------------------------------
                   SigmaMind  edit           made      UNKNOWN     3        1  APPLIED      settled by the edit itself
                   SigmaMind  update         made      UNKNOWN     2        1  APPLIED      name: has the value that was sent
                   SigmaMind  edit           not made  UNKNOWN     3        1  NOT_APPLIED  name: has the value that it had before
                   SigmaMind  update         not made  UNKNOWN     2        1  NOT_APPLIED  name: does not have the value that was sent
                   SigmaMind  edit           cut off   UNKNOWN     3        1  UNKNOWN      name: is not there yet: the vendor has not
                                                                                            answered, and may still make it
                   Truto      edit           made      UNKNOWN     3        1  APPLIED      settled by the edit itself
                   Truto      update         made      UNKNOWN     2        1  APPLIED      name: has the value that was sent
                   Truto      edit           not made  UNKNOWN     3        1  NOT_APPLIED  name: the version is still the same
                   Truto      update         not made  UNKNOWN     2        1  NOT_APPLIED  name: the version is still the same
                   Truto      edit           cut off   UNKNOWN     4        2  APPLIED      settled by the edit itself
                   Ada        edit           made      UNKNOWN     3        1  APPLIED      settled by the edit itself
                   Ada        update         made      UNKNOWN     2        1  APPLIED      name: has the value that was sent
                   Ada        edit           not made  UNKNOWN     3        1  NOT_APPLIED  name: has the value that it had before
                   Ada        update         not made  UNKNOWN     2        1  NOT_APPLIED  name: does not have the value that was sent
                   Ada        edit           cut off   UNKNOWN     3        1  UNKNOWN      name: is not there yet: the vendor has not
                                                                                            answered, and may still make it
                   Odeus      edit           made      UNKNOWN     3        1  APPLIED      settled by the edit itself
                   Odeus      update         made      UNKNOWN     2        1  APPLIED      name: has the value that was sent
                   Odeus      edit           not made  UNKNOWN     3        1  NOT_APPLIED  name: has the value that it had before
                   Odeus      update         not made  UNKNOWN     2        1  NOT_APPLIED  name: does not have the value that was sent
                   Odeus      edit           cut off   UNKNOWN     3        1  UNKNOWN      name: is not there yet: the vendor has not
                                                                                            answered, and may still make it
                   Odeus      update, icon   made      UNKNOWN     2        1  UNKNOWN      name: has the value that was sent
                                                                                            iconUrl: cannot be told: the vendor does
                                                                                            not return it
                   Membrane   edit           made      UNKNOWN     3        1  APPLIED      settled by the edit itself
                   Membrane   update         made      UNKNOWN     2        1  APPLIED      name: has the value that was sent
                   Membrane   edit           not made  UNKNOWN     3        1  NOT_APPLIED  name: has the value that it had before
                   Membrane   update         not made  UNKNOWN     2        1  NOT_APPLIED  name: does not have the value that was sent
                   Membrane   edit           cut off   UNKNOWN     3        1  UNKNOWN      name: is not there yet: the vendor has not
                                                                                            answered, and may still make it
                   Membrane   update, async  made      UNKNOWN     2        1  APPLIED      name: has the value that was sent

                   certain  22 of 27
                   not so   Odeus' iconUrl: no answer of Odeus shows it, so only a look at Odeus itself can tell
                   not yet  what is not there while nobody has answered may still be made: settle again later
                   twice    only Truto's edit sends it twice: its version makes sure that one of them at most is made
                """;

    private final Printed printed = new Printed();
    private final SettlingTable table = new SettlingTable();

    @Test
    void is_certain_in_the_end_of_all_but_what_no_answer_shows() {
        assertThat(LostAnswerSettled.run(printed.out())).isZero();

        assertThat(printed.lines()).containsExactlyElementsOf(PRINTED.lines().toList());
    }

    @Test
    void prints_only_its_own_lines_for_any_terminal_and_ends_by_itself(@TempDir Path directory) throws Exception {
        Child child = Child.run(directory, LostAnswerSettled.class, Map.of(), "");

        assertThat(child.exitCode()).isZero();
        assertThat(child.err()).isEmpty();
        assertThat(child.out()).isASCII().doesNotContain("WRONG");
        assertThat(child.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void an_answer_that_is_not_lost_is_seen(OdeusSimulator server) {
        Mishap none = new Mishap("none", Fault.slow(Duration.ZERO));
        play(server, target -> {
            assertThatExceptionOfType(Surprise.class)
                    .isThrownBy(() -> table.settle(target, "update", none, target.update(), LastWord::of))
                    .withMessage("the answer was not lost");
            assertThatExceptionOfType(Surprise.class)
                    .isThrownBy(() -> table.edit(target, none))
                    .withMessage("no call has failed");
        });
    }

    @Test
    void a_false_certainty_is_seen(OdeusSimulator server) {
        LastWord hope = new LastWord(Outcome.APPLIED, List.of("hope"));
        play(
                server,
                target -> assertThatExceptionOfType(Surprise.class)
                        .isThrownBy(
                                () -> table.settle(target, "update", Mishap.failed(), target.update(), call -> hope))
                        .withMessage("Odeus holds otherwise than " + hope));
    }

    private void play(OdeusSimulator server, Consumer<Target> scene) {
        try (OdeusClient client = OdeusClient.builder()
                .apiKey(server.credential())
                .baseUrl(server.url())
                .options(table.options())
                .build()) {
            String id = server.integrationId();
            scene.accept(new Target(
                    "Odeus",
                    server,
                    name -> client.integrations().edit(id, (current, u) -> u.name(name)),
                    name -> client.integrations().update(id, u -> u.name(name))));
        }
    }
}
