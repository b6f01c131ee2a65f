package dev.integrationsdk.examples.readme;

import dev.integrationsdk.ada.IntegrationsApi;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;

public final class Icons {
    private final IntegrationsApi integrations;

    public Icons(IntegrationsApi integrations) {
        this.integrations = integrations;
    }

    /** Whether the icon is certainly gone. */
    public boolean remove(String id) {
        try {
            integrations.update(id, u -> u.clearIconUrl()).execute();
            return true;
        } catch (SdkException e) {
            return e.outcome() == Outcome.APPLIED;
        }
    }
}
