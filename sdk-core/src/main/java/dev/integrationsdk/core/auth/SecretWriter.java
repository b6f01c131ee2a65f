package dev.integrationsdk.core.auth;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a {@link Secret} in clear for this library's mapper, which says so by an attribute, and masked for any other. */
final class SecretWriter extends JsonSerializer<Secret> {
    /** The attribute of a mapper that may see secrets; its value does not count. */
    static final String REVEALS = "integration-sdk-reveals-secrets";

    @Override
    public void serialize(Secret secret, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(provider.getAttribute(REVEALS) == null ? secret.toString() : secret.reveal());
    }
}
