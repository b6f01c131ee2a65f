package dev.integrationsdk.ada;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.EditFuzzContract;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.retry.RetryPolicy;

final class AdaEditFuzzTest implements EditFuzzContract {
    @Override
    public Vendor vendor() {
        return new AdaContractTest().vendor();
    }

    @Override
    public Editor editor(String baseUrl) {
        AdaClient client = AdaClient.builder()
                .token("a-secret-token")
                .baseUrl(baseUrl)
                .options(ClientOptions.builder().retry(RetryPolicy.none()).build())
                .build();
        String id = vendor().id();
        return new Editor(
                client.integrations().edit(id, (current, u) -> {}),
                client.integrations().edit(id, AdaEditFuzzTest::setAsItIs),
                client::close);
    }

    private static void setAsItIs(Integration current, UpdateIntegrationRequest.Builder u) {
        current.author().ifPresent(u::author);
        current.callToAction().ifPresent(u::callToAction);
        current.configurationFields().ifPresent(u::configurationFields);
        current.contact().ifPresent(u::contact);
        current.description().ifPresent(u::description);
        current.iconUrl().ifPresent(u::iconUrl);
        current.identifierFieldPath().ifPresent(u::identifierFieldPath);
        current.name().ifPresent(u::name);
        current.oauthCallbackUrl().ifPresent(u::oauthCallbackUrl);
        current.uninstallationUrl().ifPresent(u::uninstallationUrl);
        // What came as something else than a list is an empty one for its accessor.
        if (!current.scopes().isEmpty()) {
            u.scopes(current.scopes());
        }
        if (!current.tags().isEmpty()) {
            u.tags(current.tags());
        }
    }

    @Override
    public String reading(String answer) {
        return "{\"data\":[" + answer + "],\"meta\":{\"next_page_url\":null}}";
    }
}
