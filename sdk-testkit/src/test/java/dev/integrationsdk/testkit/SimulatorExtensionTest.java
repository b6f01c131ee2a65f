package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatorExtensionTest {
    private final List<Simulator> earlier = new ArrayList<>();
    private final List<Simulator> beforeEach = new ArrayList<>();

    @BeforeEach
    void remember(AdaSimulator ada) {
        beforeEach.add(ada);
    }

    @RepeatedTest(3)
    void eachTestHasItsOwnSimulatorAndThoseOfEarlierTestsAreClosed(AdaSimulator ada) throws Exception {
        assertThat(VendorCase.ADA.caller(ada).patch(ada.integrationId(), "{}").status())
                .isEqualTo(200);
        assertThat(earlier).doesNotContain(ada).allSatisfy(SimulatorExtensionTest::assertClosed);
        earlier.add(ada);
    }

    @Test
    void withinATestTheSimulatorOfATypeIsTheSame(AdaSimulator one, AdaSimulator two) {
        assertThat(one).isSameAs(two).isSameAs(beforeEach.get(beforeEach.size() - 1));
    }

    @Test
    void everyVendorIsToBeHad(
            SigmaMindSimulator sigmaMind,
            TrutoSimulator truto,
            AdaSimulator ada,
            OdeusSimulator odeus,
            MembraneSimulator membrane) {
        assertThat(List.of(sigmaMind, truto, ada, odeus, membrane))
                .extracting(Simulator::url)
                .doesNotHaveDuplicates();
    }

    @AfterAll
    void nothingIsLeftOpen() {
        assertThat(beforeEach).hasSize(5).allSatisfy(SimulatorExtensionTest::assertClosed);
    }

    private static void assertClosed(Simulator simulator) {
        assertThatThrownBy(() -> VendorCase.ADA.caller(simulator).patch("x", "{}"))
                .isInstanceOf(ConnectException.class);
    }
}
