package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.ada.IntegrationTag;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.FieldChange;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README shows of failures and options does what it says. */
@ExtendWith(SimulatorExtension.class)
class ReadmeCallsTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void each_failure_is_treated_by_its_outcome(AdaSimulator simulator) {
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            for (Fault fault : List.of(
                    Fault.rateLimited(Duration.ofMinutes(2)),
                    Fault.status(403),
                    Fault.cutAnswer(),
                    Fault.appliedThenLost())) {
                simulator.failNext(fault);
                failures(ada, simulator.integrationId(), "Hub");
            }
            failures(ada, simulator.integrationId(), "");
        }
        assertThat(done)
                .containsExactly(
                        "again in PT2M",
                        "gave up, NOT_APPLIED",
                        "finished",
                        "looks first, UNKNOWN",
                        "name must have at least 1 character, has 0");
        assertThat(simulator.requests()).hasSize(4);
    }

    private void failures(AdaClient ada, String id, String name) {
        try {
            ada.integrations().update(id, u -> u.name(name)).execute();
        } catch (InvalidRequestException e) {
            e.violations().forEach(violation -> show(violation.field(), violation.rule()));
        } catch (RateLimitException e) {
            scheduleAgain(e.retryAfter().orElse(Duration.ofMinutes(1)));
        } catch (SdkException e) {
            switch (e.outcome()) {
                case NOT_SENT, NOT_APPLIED -> giveUp(e); // nothing was changed
                case APPLIED -> finish(); // it was made; only its answer could not be read
                case UNKNOWN -> lookFirst(e); // it may have been made: read the integration before you send it again
            }
        }
    }

    private void show(String field, String rule) {
        done.add(field + " " + rule);
    }

    private void scheduleAgain(Duration wait) {
        done.add("again in " + wait);
    }

    private void giveUp(SdkException failure) {
        done.add("gave up, " + failure.outcome());
    }

    private void finish() {
        done.add("finished");
    }

    private void lookFirst(SdkException failure) {
        done.add("looks first, " + failure.outcome());
    }

    @Test
    void an_edit_and_an_update_that_is_settled(AdaSimulator simulator) {
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            simulator.failNext(Fault.slow(Duration.ZERO)); // the list
            simulator.failNext(Fault.slow(Duration.ZERO)); // the edit's reading
            simulator.failNext(Fault.slow(Duration.ZERO)); // its update
            simulator.failNext(Fault.appliedThenLost());
            editAndSettle(ada);
        }
        assertThat(done).containsExactly("[author]", "APPLIED\n  name: APPLIED, has the value that was sent");
        assertThat(simulator.requests().stream().map(request -> request.method()))
                .containsExactly("GET", "GET", "PATCH", "PATCH", "GET");
    }

    private void editAndSettle(AdaClient ada) {
        Integration hub = ada.integrations().list().stream()
                .filter(integration -> integration.tags().contains(IntegrationTag.KNOWLEDGE))
                .findFirst()
                .orElseThrow();

        Edited<Integration> edited = ada.integrations()
                .edit(hub.id(), (current, u) -> u.author("Cool Shop Ltd").scopes(current.scopes()))
                .execute(); // reads it, and sends what differs: the author
        log(edited.changes());

        Call<Integration> rename = ada.integrations().update(hub.id(), u -> u.name("Hub"));
        try {
            rename.execute();
        } catch (SdkException e) {
            log(rename.settle(e)); // if nobody knows whether it happened: reads it, and compares the name
        }
    }

    private void log(List<FieldChange> changes) {
        done.add(changes.stream().map(FieldChange::field).toList().toString());
    }

    private void log(Settlement settlement) {
        done.add(settlement.toString());
    }

    @Test
    void options_and_a_future(AdaSimulator simulator) throws Exception {
        String token = simulator.credential();
        String id = simulator.integrationId();
        try (Detour detour = Detour.to(simulator.url())) {
            ClientOptions options = ClientOptions.builder()
                    .connectTimeout(Duration.ofSeconds(5)) // default 10 s
                    .attemptTimeout(Duration.ofSeconds(20)) // one attempt; default 30 s
                    .callTimeout(Duration.ofSeconds(45)) // all attempts and waits; default 60 s
                    .retry(RetryPolicy.builder().maxRetries(1).build()) // default 2
                    .userAgentSuffix("shop/1.4")
                    .build();
            AdaClient ada = AdaClient.builder()
                    .handle("acme")
                    .token(token)
                    .options(options)
                    .build();
            CompletableFuture<Integration> future = ada.integrations()
                    .update(id, u -> u.name("Hub"))
                    .withTimeout(Duration.ofSeconds(10)) // for this call only
                    .executeAsync();
            assertThat(future.get().name()).contains("Hub");
            assertThat(detour.hosts()).containsExactly("acme.ada.support:443");
            ada.close();
        }
        assertThat(simulator.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.headers().get("User-Agent"))
                        .singleElement()
                        .asString()
                        .endsWith(" shop/1.4"));
    }
}
