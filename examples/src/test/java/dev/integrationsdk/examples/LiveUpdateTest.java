package dev.integrationsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SigmaMindSimulator;
import dev.integrationsdk.testkit.Simulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** In JVMs of their own, since {@code fromEnv()} reads the environment of the process. */
@ExtendWith(SimulatorExtension.class)
class LiveUpdateTest {
    @TempDir
    private Path directory;

    @Test
    void yesSendsWhatWasPreviewedAndShowsTheNewState(AdaSimulator ada) throws Exception {
        Child child = ada(ada, "y\n", "name=Cool Shop Hub", "icon_url=", "scopes=[\"articles:read\"]");

        assertThat(child.exitCode()).isZero();
        assertThat(child.err()).isEmpty();
        assertThat(child.out())
                .containsSubsequence(
                        "PATCH " + ada.url() + "/api/v2/platform-integrations/" + ada.integrationId(),
                        "Authorization: Bearer ****",
                        "\"icon_url\" : null",
                        "Send it? [y/N] ",
                        "APPLIED: status 200, attempts 1, ",
                        "name                   Cool Shop Hub",
                        "icon_url               null",
                        "scopes                 [\"articles:read\"]")
                .doesNotContain(ada.credential());
        assertThat(Json.parse(ada.requests().get(0).body()))
                .isEqualTo(Json.parse(
                        "{\"name\": \"Cool Shop Hub\", \"icon_url\": null, \"scopes\": [\"articles:read\"]}"));
    }

    @Test
    void noAndNoAnswerSendNothing(AdaSimulator ada) throws Exception {
        for (String typed : new String[] {"n\n", "\n", ""}) {
            Child child = ada(ada, typed, "name=Cool Shop Hub");

            assertThat(child.exitCode()).isZero();
            assertThat(child.out()).contains("Send it? [y/N] ", "Nothing was sent.");
        }
        assertThat(ada.requests()).isEmpty();
    }

    @Test
    void aMissingVariableIsNamedInOneLine() throws Exception {
        Child child = child(Map.of("ADA_API_TOKEN", "some-token-of-ada"), "y\n", "ada", "5df26", "name=Hub");

        assertThat(child.exitCode()).isEqualTo(2);
        assertThat(child.err()).containsOnlyOnce("\n").contains("ADA_HANDLE is not set");
        assertThat(child.out()).isEmpty();
    }

    @Test
    void aFailingCallExitsWith1AndItsOutcome(TrutoSimulator truto) throws Exception {
        Child child = truto(truto, "version=2", "is_beta=true");

        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(child.err())
                .startsWith("truto updateIntegration: ")
                .contains("current version 3", "(NOT_APPLIED: nothing was changed)");
    }

    @Test
    void anUnknownOutcomeIsSaid(TrutoSimulator truto) throws Exception {
        truto.failNext(Fault.appliedThenLost());

        Child child = truto(truto, "version=3", "is_beta=true");

        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(child.err()).contains("(UNKNOWN: the change may have been made)");
    }

    @Test
    void whatMayHoldASecretIsSentButNotShown(TrutoSimulator truto) throws Exception {
        Child child = truto(truto, "version=3", "sharing=ask", "config={\"credentials\": {\"key\": \"hidden\"}}");

        assertThat(child.exitCode()).isZero();
        assertThat(child.out())
                .contains("config    ****", "sharing   ask", "version   4")
                .doesNotContain("hidden");
        assertThat(truto.requests().get(0).body()).contains("hidden");
    }

    @Test
    void whatBreaksALimitIsRefusedInOneLine(OdeusSimulator odeus, TrutoSimulator truto) throws Exception {
        Child limits = child(
                environment("ODEUS", "API_KEY", odeus),
                "y\n",
                "odeus",
                odeus.integrationId(),
                "color=blue",
                "iconUrl=icon.png");
        Child id = child(environment("ODEUS", "API_KEY", odeus), "y\n", "odeus", "42", "name=Desk");
        Child version = truto(truto, "is_beta=true");

        assertThat(limits.exitCode()).isEqualTo(2);
        assertThat(limits.err())
                .startsWith(
                        "odeus would refuse this: iconUrl must be an absolute URI, such as https://example.com/path;"
                                + " color must be a hex color")
                .containsOnlyOnce("\n");
        assertThat(id.exitCode()).isEqualTo(2);
        assertThat(id.err())
                .startsWith("odeus would refuse this: integrationId ")
                .containsOnlyOnce("\n");
        assertThat(version.exitCode()).isEqualTo(2);
        assertThat(version.err())
                .isEqualTo("truto would refuse this: version is required: read the current version with"
                        + " GET /integrations/{id} first\n");
        assertThat(odeus.requests()).isEmpty();
        assertThat(truto.requests()).isEmpty();
    }

    @Test
    void theOtherVendorsToo(SigmaMindSimulator sigmaMind, OdeusSimulator odeus, MembraneSimulator membrane)
            throws Exception {
        Child shop = child(
                environment("SIGMAMIND", "API_KEY", sigmaMind),
                "YES\n",
                "sigmamind",
                sigmaMind.integrationId(),
                "name=my_shop",
                "description=");
        Child desk = child(
                environment("ODEUS", "API_KEY", odeus),
                "y\n",
                "odeus",
                odeus.integrationId(),
                "name=Desk",
                "color=#1E90FF");
        Child drive = child(
                environment("MEMBRANE", "TOKEN", membrane),
                "y\n",
                "membrane",
                membrane.integrationId(),
                "name=Drive",
                "meta={\"owner\": \"us\"}",
                "parameters={\"secret\": 1}");

        assertThat(shop.out()).contains("name         my_shop");
        assertThat(sigmaMind.requests().get(0).body()).contains("\"description\":\"\"");
        assertThat(desk.out()).contains("name         Desk", "color        (not in the answer)");
        assertThat(drive.out()).contains("meta              {\"owner\":\"us\"}", "parameters        ****");
    }

    private Child ada(AdaSimulator server, String typed, String... values) throws Exception {
        return child(environment("ADA", "API_TOKEN", server), typed, "ada", server.integrationId(), values);
    }

    private Child truto(TrutoSimulator server, String... values) throws Exception {
        return child(environment("TRUTO", "API_TOKEN", server), "y\n", "truto", server.integrationId(), values);
    }

    private Child child(Map<String, String> environment, String typed, String vendor, String id, String... values)
            throws Exception {
        String[] args = new String[values.length + 2];
        args[0] = vendor;
        args[1] = id;
        System.arraycopy(values, 0, args, 2, values.length);
        return Child.run(directory, LiveUpdate.class, environment, typed, args);
    }

    private static Map<String, String> environment(String vendor, String credential, Simulator server) {
        return Map.of(vendor + "_" + credential, server.credential(), vendor + "_BASE_URL", server.url());
    }
}
