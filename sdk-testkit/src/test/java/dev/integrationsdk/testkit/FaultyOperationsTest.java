package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults hit every operation alike. */
@ExtendWith(SimulatorExtension.class)
class FaultyOperationsTest {
    @Test
    void aCreationIsAppliedThoughItsAnswerIsLost(TrutoSimulator truto) throws Exception {
        Caller all = VendorCase.TRUTO.caller(truto).at("/integration");
        truto.failNext(Fault.appliedThenLost());

        assertThatThrownBy(() -> all.send("POST", "", "{\"name\": \"a_crm\"}")).isInstanceOf(IOException.class);

        assertThat(truto.requests()).hasSize(1);
        assertThat(all.get("?name=a_crm").body().path("result").size()).isEqualTo(1);
    }

    @Test
    void aCreationIsAppliedThoughItsAnswerIsCut(AdaSimulator ada) throws Exception {
        Caller all = VendorCase.ADA.caller(ada);
        ada.failNext(Fault.cutAnswer());

        assertThatThrownBy(() -> all.send("POST", "", AdaOperationsTest.CREATION))
                .isInstanceOf(IOException.class);

        assertThat(all.get("").body().path("data").size()).isEqualTo(3);
    }

    @Test
    void aCreationIsNotAppliedInPlaceOfWhichAStatusIsAnswered(MembraneSimulator membrane) throws Exception {
        Caller all = VendorCase.MEMBRANE.caller(membrane).at("/integrations");
        membrane.failNext(Fault.status(503));

        assertThat(all.send("POST", "", "{}").status()).isEqualTo(503);
        assertThat(all.get("").body().path("items").size()).isEqualTo(2);
    }

    @Test
    void aDeletionIsAppliedThoughItsAnswerIsLost(TrutoSimulator truto) throws Exception {
        Caller caller = VendorCase.TRUTO.caller(truto);
        truto.failNext(Fault.appliedThenLost());

        assertThatThrownBy(() -> caller.raw("DELETE", truto.integrationId(), ""))
                .isInstanceOf(IOException.class);

        assertThat(caller.get(truto.integrationId()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void anAnswerToAnyMethodCanBeLost(String method, MembraneSimulator membrane) {
        Caller caller = VendorCase.MEMBRANE.caller(membrane);
        membrane.failEvery(1, Fault.appliedThenLost());

        assertThatThrownBy(() ->
                        caller.raw(method, membrane.integrationId(), method.equals("PUT") ? "{\"name\": \"n\"}" : ""))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anEmptyAnswerHasNothingThatCouldBeCut(MembraneSimulator membrane) throws Exception {
        membrane.failNext(Fault.cutAnswer());

        HttpResponse<String> answer = VendorCase.MEMBRANE.caller(membrane).raw("DELETE", membrane.integrationId(), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(membrane.integration(membrane.integrationId())).contains("\"archivedAt\"");
        assertThat(VendorCase.MEMBRANE
                        .caller(membrane)
                        .get(membrane.integrationId())
                        .status())
                .isEqualTo(200);
    }
}
