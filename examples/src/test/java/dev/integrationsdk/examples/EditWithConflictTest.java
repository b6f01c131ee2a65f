package dev.integrationsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditWithConflictTest {
    private static final String ONE = "/integrations/4a4de828-f4db-4c9e-adfd-434e0864c3c7";

    private final Printed printed = new Printed();

    @Test
    void tells_how_an_overtaken_edit_decides_again_and_keeps_both_changes() {
        assertThat(EditWithConflict.run(printed.out())).isZero();

        assertThat(printed.lines())
                .containsExactly(
                        "1. Truto: a colleague is quicker",
                        "   asked    to add _eu to the name, whatever it is by then",
                        "   state    version 3, name zendesk, is_beta false",
                        "   decided  at version 3: zendesk_eu",
                        "            at version 4: help_desk_eu",
                        "   arrived  us         GET " + ONE,
                        "            colleague  PATCH " + ONE
                                + " {\"name\":\"help_desk\",\"is_beta\":true,\"version\":3}",
                        "            us         PATCH " + ONE + " {\"name\":\"zendesk_eu\",\"version\":3}",
                        "            us         GET " + ONE,
                        "            us         PATCH " + ONE + " {\"name\":\"help_desk_eu\",\"version\":4}",
                        "   refused  1 update, for its version: the edit found that by reading, and decided again",
                        "   changed  name: \"help_desk\" -> \"help_desk_eu\"",
                        "   state    version 5, name help_desk_eu, is_beta true",
                        "   so       both changes are there, and neither was made twice");
    }
}
