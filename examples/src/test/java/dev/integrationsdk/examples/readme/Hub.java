package dev.integrationsdk.examples.readme;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import java.util.function.Supplier;

public final class Hub implements AutoCloseable {
    private final AdaClient ada;

    public Hub(String handle, Supplier<String> token) {
        this.ada =
                AdaClient.builder().handle(handle).token(token).build(); // thread-safe; one for the application's life
    }

    public String rename(String id, String name) {
        Integration updated = ada.integrations()
                .update(id, u -> u.name(name).clearIconUrl()) // the rest stays as it is
                .execute();
        return updated.name().orElse(name);
    }

    @Override
    public void close() {
        ada.close();
    }
}
