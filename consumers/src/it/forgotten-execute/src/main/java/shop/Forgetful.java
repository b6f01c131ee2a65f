package shop;

import dev.integrationsdk.ada.AdaClient;

final class Forgetful {
    private Forgetful() {}

    static void rename(AdaClient ada, String id) {
        ada.integrations().update(id, u -> u.name("Hub"));
        ada.integrations().update(id, u -> u.name("Hub")).execute();
        ada.integrations().update(id, u -> u.name("Hub")).executeWithResponse();
    }
}
