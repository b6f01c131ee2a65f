package dev.integrationsdk.benchmarks;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.truto.Sharing;
import dev.integrationsdk.truto.TrutoClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** By this library, as its README shows it. */
final class SdkClient implements Client {
    private final Supplier<Call<?>> calls;
    private final Runnable close;

    private SdkClient(Supplier<Call<?>> calls, Runnable close) {
        this.calls = calls;
        this.close = close;
    }

    static Client open(Body body, String url, ClientOptions options) {
        return switch (body) {
            case SMALL -> {
                OdeusClient odeus = OdeusClient.builder()
                        .apiKey(Update.CREDENTIAL)
                        .baseUrl(url)
                        .options(options)
                        .build();
                yield new SdkClient(
                        () -> odeus.integrations()
                                .update(
                                        Update.ODEUS_ID,
                                        u -> u.name(Update.NAME).description(Update.DESCRIPTION)),
                        odeus::close);
            }
            case MEDIUM -> {
                SigmaMindClient sigmaMind = SigmaMindClient.builder()
                        .apiKey(Update.CREDENTIAL)
                        .baseUrl(url)
                        .options(options)
                        .build();
                yield new SdkClient(
                        () -> sigmaMind
                                .integrations()
                                .update(
                                        Update.SIGMAMIND_ID,
                                        u -> u.name(Update.NAME).description(Update.DESCRIPTION)),
                        sigmaMind::close);
            }
            case LARGE, HUGE -> {
                TrutoClient truto = TrutoClient.builder()
                        .token(Update.CREDENTIAL)
                        .baseUrl(url)
                        .options(options)
                        .build();
                yield new SdkClient(
                        () -> truto.integrations()
                                .update(
                                        Update.TRUTO_ID,
                                        u -> u.name(Update.NAME)
                                                .category(Update.CATEGORY)
                                                .config(Json.of(Update.config()))
                                                .isBeta(false)
                                                .sharing(Sharing.ALLOW)
                                                .version(3)),
                        truto::close);
            }
        };
    }

    @Override
    public Object update() {
        return calls.get().execute();
    }

    @Override
    public CompletableFuture<?> updateAsync() {
        return calls.get().executeAsync();
    }

    @Override
    public void close() {
        close.run();
    }
}
