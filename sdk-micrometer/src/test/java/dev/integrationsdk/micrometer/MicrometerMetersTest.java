package dev.integrationsdk.micrometer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which meters there are, whatever the calls did and whoever made them. */
@Timeout(20)
@ExtendWith(SimulatorExtension.class)
final class MicrometerMetersTest {
    private static final Set<String> OF_A_CALL = Set.of("vendor", "operation");
    private static final Set<String> OF_AN_END = Set.of("vendor", "operation", "outcome", "status", "error");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void are_the_documented_ones_each_always_with_the_same_keys(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        simulator.failNext(Fault.status(503));
        simulator.failNext(Fault.appliedThenLost());
        simulator.failNext(Fault.cutAnswer());
        try (Stage stage = new Stage(simulator)) {
            stage.failure(async);
            stage.failure(async);
            stage.failure(async);
            stage.execute(async);

            assertThat(stage.registry.getMeters().stream()
                            .map(Meter::getId)
                            .collect(groupingBy(Meter.Id::getName, mapping(MicrometerMetersTest::keys, toSet()))))
                    .isEqualTo(Map.of(
                            "integrationsdk.calls", Set.of(OF_AN_END),
                            "integrationsdk.attempts", Set.of(OF_AN_END),
                            "integrationsdk.retries", Set.of(OF_A_CALL),
                            "integrationsdk.calls.unknown", Set.of(OF_A_CALL),
                            "integrationsdk.calls.active", Set.of(OF_A_CALL)));
            assertThat(stage.registry.getMeters())
                    .allSatisfy(
                            meter -> assertThat(meter.getId().getDescription()).isNotBlank());
            assertThat(simulator.requests()).hasSize(5);
        }
    }

    /** So that a monitoring system sees the first one as a change, not as the beginning of a series. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_counters_begin_with_the_first_call(boolean async, AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator)) {
            stage.execute(async);
            assertThat(stage.registry.get(MicrometerListener.UNKNOWN).counter().count())
                    .isZero();
            assertThat(stage.registry.get(MicrometerListener.RETRIES).counter().count())
                    .isZero();
        }
    }

    private static Set<String> keys(Meter.Id id) {
        return id.getTags().stream().map(Tag::getKey).collect(toSet());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_all_vendors_stand_beside_one_another_in_one_registry(
            boolean async, AdaSimulator simulator, OdeusSimulator other) {
        try (Stage stage = new Stage(simulator);
                OdeusClient odeus = OdeusClient.builder()
                        .baseUrl(other.url())
                        .apiKey(other.credential())
                        .options(stage.options)
                        .build()) {
            stage.execute(async);
            stage.execute(async, odeus.integrations().update(other.integrationId(), u -> u.name("Hub")));

            assertThat(stage.meters())
                    .contains(Stage.calls("APPLIED", "2xx", "none", 1), Stage.active(0))
                    .contains(
                            Stage.calls("APPLIED", "2xx", "none", 1).replace("ada", "odeus"),
                            Stage.active(0).replace("ada", "odeus"));
            assertThat(simulator.requests()).hasSize(1);
            assertThat(other.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_all_clients_of_a_vendor_are_the_same(boolean async, AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator);
                AdaClient second = AdaClient.builder()
                        .baseUrl(simulator.url())
                        .token(simulator.credential())
                        .options(stage.options)
                        .build()) {
            stage.execute(async);
            stage.execute(async, second.integrations().update(simulator.integrationId(), u -> u.name("Desk")));

            assertThat(stage.meters())
                    .containsExactlyInAnyOrder(
                            Stage.calls("APPLIED", "2xx", "none", 2),
                            Stage.attempts("APPLIED", "2xx", "none", 2),
                            Stage.active(0));
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void need_a_registry() {
        assertThatNullPointerException()
                .isThrownBy(() -> MicrometerListener.of(null))
                .withMessage("registry");
    }
}
