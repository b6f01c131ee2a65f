package dev.integrationsdk.membrane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.model.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an edit of Membrane's knows of its integrations. */
class EditTest {
    private static final String ID = "65f0c1d2e3a4b5c6d7e8f901";

    @Test
    void a_read_only_integration_cannot_be_changed() {
        assertThat(MembraneOperations.RESOURCE
                        .obstacle()
                        .apply(Integration.builder()
                                .name("Drive")
                                .isReadOnly(true)
                                .archivedAt(new Timestamp("2026-11-07T05:31:56.000Z"))
                                .build()))
                .hasValue("is read-only");
    }

    @Test
    void an_archived_integration_must_be_restored_first() {
        assertThat(MembraneOperations.RESOURCE
                        .obstacle()
                        .apply(Integration.builder()
                                .name("Drive")
                                .archivedAt(new Timestamp("2026-11-07T05:31:56.000Z"))
                                .build()))
                .hasValue("is archived: restore it first");
    }

    @Test
    void nothing_is_in_the_way_of_any_other() {
        assertThat(MembraneOperations.RESOURCE
                        .obstacle()
                        .apply(Integration.builder()
                                .name("Drive")
                                .isReadOnly(false)
                                .build()))
                .isEmpty();
    }

    @Test
    void secrets_may_be_left_out_and_no_version_guards() {
        assertThat(MembraneOperations.RESOURCE.withheld()).containsExactlyInAnyOrder("parameters", "optionsConfig");
        assertThat(MembraneOperations.RESOURCE.version()).isNull();
    }

    @Test
    void an_edit_with_a_builder_begins_each_time_with_a_new_one() {
        List<UpdateIntegrationRequest> decided = new ArrayList<>();
        Integration current = Integration.builder().id(ID).name("Drive").build();
        IntegrationsApi deciding = new IntegrationsApi() {
            @Override
            public Call<Integration> update(String id, UpdateIntegrationRequest request) {
                throw new AssertionError("an edit decides first");
            }

            @Override
            public Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
                decided.add(decide.apply(current));
                decided.add(decide.apply(current));
                return IntegrationsApi.super.edit(id, decide);
            }
        };

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> deciding.edit(ID, (read, u) -> u.name(read.name() + " 2")));
        assertThat(decided)
                .hasSize(2)
                .containsOnly(UpdateIntegrationRequest.builder().name("Drive 2").build());
    }
}
