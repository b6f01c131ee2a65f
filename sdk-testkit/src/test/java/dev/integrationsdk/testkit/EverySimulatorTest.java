package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.testkit.Caller.Reply;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for all five vendors. */
class EverySimulatorTest {
    @Test
    void isTestedHere() {
        assertThat(VendorCase.values()).hasSameSizeAs(Simulator.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource
    void listensOnLoopbackAndHasAMadeUpCredential(VendorCase vendor) {
        try (Simulator simulator = vendor.start()) {
            assertThat(simulator.url()).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(simulator.credential()).hasSizeGreaterThanOrEqualTo(16);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnUpdateAcrossCalls(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Reply reply = vendor.caller(simulator).patch(simulator.integrationId(), vendor.change());

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.error()).contains("\"changed\"");
            assertThat(simulator.integration(simulator.integrationId())).contains("\"changed\"");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGMAMIND", "TRUTO", "MEMBRANE"})
    void getAnswersTheCurrentIntegration(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Caller caller = vendor.caller(simulator);
            Reply updated = caller.patch(simulator.integrationId(), vendor.change());

            assertThat(caller.get(simulator.integrationId())).isEqualTo(updated);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoSimulatorsShareNothing(VendorCase vendor) throws Exception {
        try (Simulator one = vendor.start();
                Simulator other = vendor.start()) {
            String before = other.integration(other.integrationId());

            vendor.caller(one).patch(one.integrationId(), vendor.change());

            assertThat(other.integration(other.integrationId())).isEqualTo(before);
            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongCredentialIsRefusedWith401(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Caller wrong = vendor.caller(simulator)
                    .with(vendor.credentialHeader(), vendor.credential(simulator.credential() + "x"));

            assertRefused(simulator, vendor, wrong, 401);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingCredentialIsRefusedWith401(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            assertRefused(simulator, vendor, vendor.anonymous(simulator), 401);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCredentialIsCheckedBeforeAnythingElse(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Caller lost = vendor.anonymous(simulator).without("Content-Type").at("/nowhere/");

            assertThat(lost.raw("DELETE", "x", "").statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownPathIsRefusedWith404(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            assertRefused(simulator, vendor, vendor.caller(simulator).at("/elsewhere/"), 404);
            assertRefused(simulator, vendor, vendor.caller(simulator).at("/prefix/integrations/"), 404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherMethodIsRefusedWith405ThatNamesTheAllowedOnes(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            var response = vendor.caller(simulator).raw("POST", simulator.integrationId(), vendor.change());

            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow"))
                    .hasValue(
                            switch (vendor) {
                                case ADA -> "PATCH";
                                case SIGMAMIND, ODEUS -> "GET, PATCH";
                                case TRUTO -> "DELETE, GET, PATCH";
                                case MEMBRANE -> "DELETE, GET, PATCH, PUT";
                            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyJsonIsAccepted(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Caller caller = vendor.caller(simulator);

            assertRefused(simulator, vendor, caller.with("Content-Type", "text/plain"), 415);
            assertRefused(simulator, vendor, caller.with("Content-Type", "application/merge-patch+json"), 415);
            assertRefused(simulator, vendor, caller.without("Content-Type"), 415);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMediaTypeMayNameACharset(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Caller caller = vendor.caller(simulator).with("Content-Type", "Application/JSON; charset=utf-8");

            assertThat(caller.patch(simulator.integrationId(), vendor.change()).status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatIsNoJsonObjectIsRefusedWith400(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Caller caller = vendor.caller(simulator);
            for (String body :
                    List.of("", "[]", "\"text\"", "null", "{", "{} {}", "<html>", "{\"n\": 1e99999999999}")) {
                assertThat(caller.patch(simulator.integrationId(), body).status())
                        .as(body)
                        .isEqualTo(400);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownIntegrationIsRefusedWith404(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            String unknown = "550e8400-e29b-41d4-a716-446655440001";

            assertThat(vendor.caller(simulator).patch(unknown, vendor.change()).status())
                    .isEqualTo(404);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulator.integration(unknown))
                    .withMessageContaining(unknown);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIdentifierIsDecodedAsOneSegment(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            String id = simulator.integrationId();
            String encoded = "%%%02x%s".formatted((int) id.charAt(0), id.substring(1));
            Caller caller = vendor.caller(simulator);

            assertThat(caller.patch(encoded, vendor.change()).status()).isEqualTo(200);
            assertThat(caller.patch("x/../" + id, vendor.change()).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullIsRefusedForAFieldThatIsDocumentedAsText(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Reply reply = vendor.caller(simulator).patch(simulator.integrationId(), "{\"version\": 3, \"name\": null}");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.error()).contains("name");
        }
    }

    @ParameterizedTest
    @EnumSource
    void membersThatAreNotDocumentedAreIgnored(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            String body = vendor.change().replace("{", "{\"created\": 0, \"isReadOnly\": true, \"surprise\": null, ");

            assertThat(vendor.caller(simulator)
                            .patch(simulator.integrationId(), body)
                            .status())
                    .isEqualTo(200);
            assertThat(simulator.integration(simulator.integrationId()))
                    .doesNotContain("surprise", "\"created\":0", "\"isReadOnly\":true");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRequestIsRecordedInOrderAsItArrived(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            Caller caller = vendor.caller(simulator).with("X-Trace", "7");
            caller.patch(simulator.integrationId() + "?q=%41", vendor.change());
            vendor.anonymous(simulator).raw("DELETE", "%2e", "");
            simulator.failNext(Fault.status(500));
            caller.patch(simulator.integrationId(), "{\"n\": \"ü\"}");

            List<RecordedCall> calls = simulator.requests();

            assertThat(calls).extracting(RecordedCall::method).containsExactly("PATCH", "DELETE", "PATCH");
            assertThat(calls).extracting(RecordedCall::body).containsExactly(vendor.change(), "", "{\"n\": \"ü\"}");
            assertThat(calls.get(0).path()).endsWith(simulator.integrationId() + "?q=%41");
            assertThat(calls.get(1).path()).endsWith("/%2e");
            assertThat(calls.get(0).headers().get("x-TRACE")).containsExactly("7");
            assertThat(calls.get(0).headers()).containsKey("X-Trace");
            assertThat(calls.get(1).headers()).doesNotContainKey("x-trace");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyCallersAtOnceAreAllServed(VendorCase vendor) {
        try (Simulator simulator = vendor.start()) {
            Caller caller = vendor.caller(simulator);
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 32)
                    .mapToObj(i -> caller.patchAsync(simulator.integrationId(), vendor.change()))
                    .toList();
            List<Integer> statuses =
                    answers.stream().map(answer -> answer.join().statusCode()).toList();

            assertThat(simulator.requests()).hasSize(32);
            // Of equal versions at Truto only one can win.
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(vendor == VendorCase.TRUTO ? 1 : 32);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingTwiceIsFineAndNothingListensAnyMore(VendorCase vendor) {
        Simulator simulator = vendor.start();
        Caller caller = vendor.caller(simulator);
        simulator.close();
        simulator.close();

        assertThatThrownBy(() -> caller.patch(simulator.integrationId(), vendor.change()))
                .isInstanceOf(IOException.class);
        assertThat(simulator.requests()).isEmpty();
    }

    private static void assertRefused(Simulator simulator, VendorCase vendor, Caller caller, int status)
            throws Exception {
        String before = simulator.integration(simulator.integrationId());
        assertThat(caller.patch(simulator.integrationId(), vendor.change()).status())
                .isEqualTo(status);
        assertThat(simulator.integration(simulator.integrationId())).isEqualTo(before);
    }
}
