package dev.integrationsdk.examples;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.IntegrationTag;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.truto.Sharing;
import dev.integrationsdk.truto.TrutoClient;
import java.util.List;
import java.util.function.Supplier;

/**
 * A vendor as a command line sees it. All five have a class {@code UpdateIntegrationRequest}, hence the long names here; code
 * that calls {@code update(id, u -> …)} needs none of them.
 *
 * @param name its name
 * @param fields what can be changed
 * @param open opens a client from the environment variables
 * @param <B> the builder of its request
 */
record LiveVendor<B>(String name, Fields<B> fields, Supplier<Session<B>> open) {
    static List<LiveVendor<?>> all() {
        return List.of(sigmaMind(), truto(), ada(), odeus(), membrane());
    }

    /**
     * The vendor of this name.
     *
     * @throws UsageException if there is none
     */
    static LiveVendor<?> named(String name) {
        return all().stream()
                .filter(vendor -> vendor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no vendor \"" + name + "\"; there are "
                        + String.join(", ", all().stream().map(LiveVendor::name).toList())));
    }

    private static LiveVendor<?> sigmaMind() {
        var fields = new Fields<dev.integrationsdk.sigmamind.UpdateIntegrationRequest.Builder>()
                .text("name", (u, name) -> u.name(name))
                .text("description", (u, description) -> u.description(description));
        return new LiveVendor<>("sigmamind", fields, () -> {
            SigmaMindClient client = SigmaMindClient.fromEnv();
            return new Session<>((id, changes) -> client.integrations().update(id, changes), client::close);
        });
    }

    private static LiveVendor<?> truto() {
        var fields = new Fields<dev.integrationsdk.truto.UpdateIntegrationRequest.Builder>()
                .field("version", Form.wholeNumber(), (u, version) -> u.version(version))
                .text("name", (u, name) -> u.name(name))
                .text("category", (u, category) -> u.category(category))
                .field("is_beta", Form.bool(), (u, isBeta) -> u.isBeta(isBeta))
                .field("sharing", Form.text().map(Sharing::of), (u, sharing) -> u.sharing(sharing))
                .secret("config", (u, config) -> u.config(config));
        return new LiveVendor<>("truto", fields, () -> {
            TrutoClient client = TrutoClient.fromEnv();
            return new Session<>((id, changes) -> client.integrations().update(id, changes), client::close);
        });
    }

    private static LiveVendor<?> ada() {
        var fields = new Fields<dev.integrationsdk.ada.UpdateIntegrationRequest.Builder>()
                .text("name", (u, name) -> u.name(name))
                .text("author", (u, author) -> u.author(author))
                .text("contact", (u, contact) -> u.contact(contact))
                .text("description", (u, description) -> u.description(description))
                .clearable("call_to_action", Form.text(), (u, text) -> u.callToAction(text), u -> u.clearCallToAction())
                .clearable("icon_url", Form.text(), (u, url) -> u.iconUrl(url), u -> u.clearIconUrl())
                .clearable(
                        "error_codes", Form.textByName(), (u, codes) -> u.errorCodes(codes), u -> u.clearErrorCodes())
                .field("configuration_fields", Form.jsonObject(), (u, schema) -> u.configurationFields(schema))
                .text("identifier_field_path", (u, path) -> u.identifierFieldPath(path))
                .text("oauth_callback_url", (u, url) -> u.oauthCallbackUrl(url))
                .text("uninstallation_url", (u, url) -> u.uninstallationUrl(url))
                .field("scopes", Form.texts(), (u, scopes) -> u.scopes(scopes))
                .field(
                        "tags",
                        Form.texts(),
                        (u, tags) ->
                                u.tags(tags.stream().map(IntegrationTag::of).toList()));
        return new LiveVendor<>("ada", fields, () -> {
            AdaClient client = AdaClient.fromEnv();
            return new Session<>((id, changes) -> client.integrations().update(id, changes), client::close);
        });
    }

    private static LiveVendor<?> odeus() {
        var fields = new Fields<dev.integrationsdk.odeus.UpdateIntegrationRequest.Builder>()
                .text("name", (u, name) -> u.name(name))
                .text("description", (u, description) -> u.description(description))
                .text("iconUrl", (u, url) -> u.iconUrl(url))
                .text("color", (u, color) -> u.color(color));
        return new LiveVendor<>("odeus", fields, () -> {
            OdeusClient client = OdeusClient.fromEnv();
            return new Session<>((id, changes) -> client.integrations().update(id, changes), client::close);
        });
    }

    private static LiveVendor<?> membrane() {
        var fields = new Fields<dev.integrationsdk.membrane.UpdateIntegrationRequest.Builder>()
                .text("name", (u, name) -> u.name(name))
                .text("key", (u, key) -> u.key(key))
                .text("uuid", (u, uuid) -> u.uuid(uuid))
                .text("description", (u, description) -> u.description(description))
                .text("logoUri", (u, uri) -> u.logoUri(uri))
                .text("logoBase64", (u, logo) -> u.logoBase64(logo))
                .text("oAuthCallbackUri", (u, uri) -> u.oAuthCallbackUri(uri))
                .text("connectorId", (u, id) -> u.connectorId(id))
                .text("connectorUuid", (u, uuid) -> u.connectorUuid(uuid))
                .text("connectorKey", (u, key) -> u.connectorKey(key))
                .text("connectorVersion", (u, version) -> u.connectorVersion(version))
                .text("externalAppId", (u, id) -> u.externalAppId(id))
                .text("externalAppUuid", (u, uuid) -> u.externalAppUuid(uuid))
                .field("meta", Form.jsonObject(), (u, meta) -> u.meta(meta))
                .secret("parameters", (u, parameters) -> u.parameters(parameters))
                .secret("optionsConfig", (u, config) -> u.optionsConfig(config));
        return new LiveVendor<>("membrane", fields, () -> {
            MembraneClient client = MembraneClient.fromEnv();
            return new Session<>((id, changes) -> client.integrations().update(id, changes), client::close);
        });
    }
}
