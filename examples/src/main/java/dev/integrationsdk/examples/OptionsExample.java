package dev.integrationsdk.examples;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.odeus.Integration;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.RecordedCall;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What can be said about a call beside its values, and what an application does with each outcome. */
public final class OptionsExample {
    private final Facts facts;

    private OptionsExample(PrintStream out) {
        this.facts = new Facts(out, 12);
    }

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // Immutable: one for all clients. What it does not say stays as it is by default.
        ClientOptions options = ClientOptions.builder()
                .callTimeout(Duration.ofSeconds(20)) // all attempts and the waits between them
                .attemptTimeout(Duration.ofSeconds(10))
                .userAgentSuffix("shop/1.4")
                .build();
        try (AdaSimulator adaServer = AdaSimulator.start();
                OdeusSimulator odeusServer = OdeusSimulator.start();
                AdaClient ada = AdaClient.builder()
                        .token(adaServer.credential())
                        .baseUrl(adaServer.url())
                        .options(options)
                        .build();
                OdeusClient odeus = OdeusClient.builder()
                        .apiKey(odeusServer.credential())
                        .baseUrl(odeusServer.url())
                        .options(options)
                        .build()) {
            OptionsExample example = new OptionsExample(out);
            // A call is a value: it can be looked at, varied and executed, also several times.
            Call<Integration> call = odeus.integrations().update(odeusServer.integrationId(), u -> u.name("Help Desk"));
            example.preview(call);
            example.rawResponse(call);
            example.perCall(call, odeusServer);
            example.twoVendorsAtOnce(
                    ada.integrations().update(adaServer.integrationId(), u -> u.name("Cool Shop Hub")), call);
            example.outcomes(odeus, odeusServer, call);
        }
    }

    private void preview(Call<Integration> call) {
        facts.heading("preview(): what would be sent; nothing is");
        facts.block(call.preview().toString().lines().toList());
    }

    private void rawResponse(Call<Integration> call) {
        ApiResponse<Integration> response = call.executeWithResponse();
        facts.heading("executeWithResponse(): the answer with what came around it");
        facts.say("body", "name " + response.body().name().orElse("-"));
        facts.say("status", response.status());
        facts.say("request id", response.requestId().orElse("(none)"));
        facts.say("content type", String.join(", ", response.headers().getOrDefault("content-type", List.of())));
        facts.say("attempts", response.attempts() + " in " + response.elapsed().toMillis() + " ms");
    }

    private void perCall(Call<Integration> call, OdeusSimulator server) {
        // Each with…() makes another call and leaves the first as it was.
        Call<Integration> special = call.withTimeout(Duration.ofSeconds(5))
                .withHeader("X-Change-Ticket", "OPS-1234")
                .withRetry(RetryPolicy.builder().maxRetries(5).build());
        special.execute();
        facts.heading("withTimeout, withHeader, withRetry: for one call only");
        facts.say("arrived", "X-Change-Ticket: " + last(server, "X-Change-Ticket"));
        call.execute();
        facts.say("call itself", "X-Change-Ticket: " + last(server, "X-Change-Ticket"));
    }

    private void twoVendorsAtOnce(Call<dev.integrationsdk.ada.Integration> ada, Call<Integration> odeus) {
        CompletableFuture<String> names = ada.executeAsync()
                .thenCombine(
                        odeus.executeAsync(),
                        (a, o) -> a.name().orElse("-") + " and " + o.name().orElse("-"));
        facts.heading("executeAsync(): Ada and Odeus at the same time");
        // join() wraps a failure in a CompletionException, whose cause is the SdkException.
        facts.say("updated", names.join());
    }

    private void outcomes(OdeusClient odeus, OdeusSimulator server, Call<Integration> call) {
        facts.heading("outcome(): after a failure, did the change happen?");
        decide(
                "a bad value",
                () -> odeus.integrations()
                        .update(server.integrationId(), u -> u.color("blue"))
                        .execute());
        server.failNext(Fault.status(403));
        decide("a refusal", call::execute);
        server.failNext(Fault.cutAnswer());
        decide("a cut answer", call::execute);
        server.failNext(Fault.appliedThenLost());
        decide("no answer", call::execute);
    }

    /** The outcome is all that this decision needs; class and message of the exception tell people what went wrong. */
    private void decide(String what, Runnable call) {
        try {
            call.run();
        } catch (SdkException e) {
            String decision = switch (e.outcome()) {
                case NOT_SENT -> "nothing left this machine: correct it, or try again later";
                case NOT_APPLIED -> "the vendor refused: correct it, as the message says";
                case APPLIED -> "the change is there: do not send it again";
                case UNKNOWN -> "read the integration before you send it again: settle(failure) does";
            };
            facts.say(what, "%-11s -> %s".formatted(e.outcome(), decision));
        }
    }

    private static String last(OdeusSimulator server, String header) {
        List<RecordedCall> calls = server.requests();
        return String.join(", ", calls.get(calls.size() - 1).headers().getOrDefault(header, List.of("(none)")));
    }
}
