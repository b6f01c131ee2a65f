package dev.integrationsdk.examples;

/** How {@link LiveUpdate} is used. */
final class Usage {
    static final String TEXT = """
            usage: LiveUpdate <vendor> <id> <field>=<value> ...

            Changes one integration for real: shows what will be sent, asks, and sends it.

            vendor     credentials                 fields
            sigmamind  SIGMAMIND_API_KEY           name, description
            truto      TRUTO_API_TOKEN             version (always needed), name, category, is_beta, sharing, config
            ada        ADA_API_TOKEN, ADA_HANDLE   name, author, contact, description, call_to_action, icon_url,
                                                   error_codes, configuration_fields, identifier_field_path,
                                                   oauth_callback_url, uninstallation_url, scopes, tags
            odeus      ODEUS_API_KEY               name, description, iconUrl, color
            membrane   MEMBRANE_TOKEN              name, key, uuid, description, logoUri, logoBase64, oAuthCallbackUri,
                                                   connectorId, connectorUuid, connectorKey, connectorVersion,
                                                   externalAppId, externalAppUuid, meta, parameters, optionsConfig

            Credentials are read from these environment variables; <VENDOR>_BASE_URL names another address.

            Text is taken as it is:               name=my_shop   "description=Order lookups"
            Numbers, flags and JSON are JSON:     version=3   is_beta=true   'scopes=["articles:read"]'
            config is merged, null deletes:       'config={"headers": {"X-Old": null}}'
            Nothing after the sign clears:        icon_url=
            Only ada can clear, and only call_to_action, icon_url and error_codes. Elsewhere it is an empty text.

            Exit code: 0 sent, or not sent because you said no; 1 the call failed; 2 it could not be made.
            """;

    private Usage() {}
}
