package dev.integrationsdk.examples.readme;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.truto.Sharing;
import dev.integrationsdk.truto.TrutoClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

abstract class Snippets {
    void sigmaMind(String key) {
        try (SigmaMindClient sigmaMind = SigmaMindClient.builder().apiKey(key).build()) {
            sigmaMind
                    .integrations()
                    .update(
                            "intg-AuUKK371Spr5",
                            u -> u.name("my_shopify_store").description("Order lookups and refunds"))
                    .execute();
        }
    }

    void truto(String token) {
        try (TrutoClient truto = TrutoClient.builder().token(token).build()) {
            Json config = Json.mergePatch()
                    .set("/base_url", "https://api.example.com")
                    .remove("/headers/X-Old")
                    .build();
            truto.integrations()
                    .update(
                            "4a4de828-f4db-4c9e-adfd-434e0864c3c7",
                            u -> u.version(3).config(config).sharing(Sharing.ASK))
                    .execute();
        }
    }

    void ada(String token) {
        try (AdaClient ada = AdaClient.builder().handle("acme").token(token).build()) {
            ada.integrations()
                    .update(
                            "5df263b7db5a7e6ea03fae9b",
                            u -> u.scopes(List.of("articles:read")).clearCallToAction())
                    .execute();
        }
    }

    void odeus(String key) {
        try (OdeusClient odeus = OdeusClient.builder().apiKey(key).build()) {
            odeus.integrations()
                    .update(
                            "550e8400-e29b-41d4-a716-446655440000",
                            u -> u.name("Order desk").color("#1a73e8"))
                    .execute();
        }
    }

    void membrane(String token) {
        try (MembraneClient membrane = MembraneClient.builder().token(token).build()) {
            membrane.integrations()
                    .update("google-drive", u -> u.name("Google Drive").parameters(Json.of(Map.of("clientId", "id"))))
                    .execute();
        }
    }

    void failures(Call<?> call) {
        try {
            call.execute();
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

    abstract void show(String field, String rule);

    abstract void scheduleAgain(Duration wait);

    abstract void giveUp(SdkException failure);

    abstract void finish();

    abstract void lookFirst(SdkException failure);

    CompletableFuture<Integration> options(String token, String id) {
        ClientOptions options = ClientOptions.builder()
                .connectTimeout(Duration.ofSeconds(5)) // default 10 s
                .attemptTimeout(Duration.ofSeconds(20)) // one attempt; default 30 s
                .callTimeout(Duration.ofSeconds(45)) // all attempts and waits; default 60 s
                .retry(RetryPolicy.builder().maxRetries(1).build()) // default 2
                .userAgentSuffix("shop/1.4")
                .build();
        AdaClient ada =
                AdaClient.builder().handle("acme").token(token).options(options).build();
        CompletableFuture<Integration> future = ada.integrations()
                .update(id, u -> u.name("Hub"))
                .withTimeout(Duration.ofSeconds(10)) // for this call only
                .executeAsync();
        return future;
    }
}
