package dev.integrationsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SigmaMindSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.TrutoClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A scene that does not go as it says is seen, and is an exit code. */
@ExtendWith(SimulatorExtension.class)
class SceneTest {
    private final Printed printed = new Printed();
    private final Scenes scenes = new Scenes(printed.out());

    @Test
    void aRequestThatArrivesBesideABadValueIsWrong(OdeusSimulator server) {
        try (OdeusClient client = OdeusClient.builder()
                .apiKey(server.credential())
                .baseUrl(server.url())
                .build()) {
            client.integrations()
                    .update(server.integrationId(), u -> u.name("Hub"))
                    .execute();

            assertWrong(new BadValue(client, server), "something was sent");
        }
    }

    @Test
    void anotherFailureThanTheVersionMismatchIsWrong(TrutoSimulator server) {
        server.failNext(Fault.status(500));
        try (TrutoClient client = TrutoClient.builder()
                .token(server.credential())
                .baseUrl(server.url())
                .build()) {
            assertWrong(new VersionMismatch(client, server), "UNKNOWN");
        }
    }

    @Test
    void aRefusalInPlaceOfARateLimitIsWrong(MembraneSimulator server) {
        server.failNext(Fault.status(403));
        try (MembraneClient client = MembraneClient.builder()
                .token(server.credential())
                .baseUrl(server.url())
                .build()) {
            assertWrong(new RateLimit(client, server), "NOT_APPLIED");
        }
    }

    @Test
    void anAnswerThatIsNotLostIsWrong(SigmaMindSimulator server) {
        server.failNext(Fault.slow(Duration.ZERO));
        try (SigmaMindClient client = SigmaMindClient.builder()
                .apiKey(server.credential())
                .baseUrl(server.url())
                .build()) {
            assertWrong(new LostAnswer(client, server), "the answer was not lost");
        }
    }

    @Test
    void theTableShowsAFailureAndGoesOn(AdaSimulator server) {
        server.failNext(Fault.status(403));
        try (AdaClient client = AdaClient.builder()
                .token(server.credential())
                .baseUrl(server.url())
                .build()) {
            Update update = Update.of(
                    "Ada", server, id -> client.integrations().update(id, u -> u.name("Cool Shop Hub")), "/name");

            assertWrong(new UpdateTable(update, update), "403");
            assertThat(printed.text())
                    .containsPattern("Ada +\\w+ +NOT_APPLIED +403 +1\n")
                    .containsPattern("Ada +\\w+ +name: Connect to Cool Shop.* -> Cool Shop Hub +200 +1 ");
        }
    }

    @Test
    void anUpdateThatChangesNothingIsWrong(AdaSimulator server) {
        try (AdaClient client = AdaClient.builder()
                .token(server.credential())
                .baseUrl(server.url())
                .build()) {
            Update update = Update.of("Ada", server, id -> client.integrations().update(id, u -> {}), "/name");

            assertWrong(new UpdateTable(update), "Ada has not changed name");
        }
    }

    @Test
    void oneSceneThatWentWrongDecidesTheExitCodeAndTheNextIsPlayed() {
        scenes.play("Bad", facts -> {
            throw new Surprise("no");
        });
        scenes.play("Good", facts -> facts.say("fact", 1));

        assertThat(scenes.exitCode()).isEqualTo(1);
        assertThat(printed.lines()).containsExactly("1. Bad", "   WRONG    no", "", "2. Good", "   fact     1");
    }

    private void assertWrong(Scene scene, String reason) {
        scenes.play("Scene", scene);

        assertThat(scenes.exitCode()).isEqualTo(1);
        assertThat(printed.text()).containsPattern("WRONG +.*" + reason);
    }
}
