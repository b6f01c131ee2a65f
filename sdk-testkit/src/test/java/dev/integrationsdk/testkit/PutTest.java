package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a test can give a simulator to hold. */
class PutTest {
    private static String identifier(VendorCase vendor) {
        return vendor == VendorCase.SIGMAMIND ? "integrationId" : "id";
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutIsHeldAsItIs(VendorCase vendor) {
        try (Simulator simulator = vendor.start()) {
            String given = "{\"version\":1.50,\"%s\":\"a new one\",\"name\":null,\"surprise\":[0]}"
                    .formatted(identifier(vendor));

            simulator.put(given);

            assertThat(simulator.integration("a new one")).isEqualTo(given);
            assertThatIllegalArgumentException().isThrownBy(() -> simulator.integration(""));
            assertThat(simulator.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOneWithTheSameIdentifierIsReplacedAsAWhole(VendorCase vendor) {
        try (Simulator simulator = vendor.start()) {
            String given = "{\"%s\":\"%s\"}".formatted(identifier(vendor), simulator.integrationId());

            simulator.put(given);

            assertThat(simulator.integration(simulator.integrationId())).isEqualTo(given);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itCanBeUpdatedFromThenOn(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            String id = "550e8400-e29b-41d4-a716-44665544abcd";
            ObjectNode given = (ObjectNode) Caller.json(simulator.integration(simulator.integrationId()));
            simulator.put(given.put(identifier(vendor), id).toString());

            assertThat(vendor.caller(simulator).patch(id, vendor.change()).status())
                    .isEqualTo(200);
            assertThat(simulator.integration(id)).contains("\"changed\"");
            assertThat(simulator.integration(simulator.integrationId())).doesNotContain("\"changed\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsTimeOfUpdateNeedNotBeThere(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            String given = "{\"%s\": \"%s\", \"version\": 3, \"status\": \"development\"}";
            simulator.put(given.formatted(identifier(vendor), simulator.integrationId()));

            assertThat(vendor.caller(simulator)
                            .patch(simulator.integrationId(), vendor.change())
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anythingElseIsRefusedAndChangesNothing(VendorCase vendor) {
        try (Simulator simulator = vendor.start()) {
            String before = simulator.integration(simulator.integrationId());
            for (String wrong : List.of("", "[]", "{", "{}", "{\"id\": 1, \"integrationId\": null}")) {
                assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> simulator.put(wrong));
            }
            assertThat(simulator.integration(simulator.integrationId())).isEqualTo(before);
        }
    }
}
