package dev.integrationsdk.core.auth;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Reads a {@link Secret} from a text, and from nothing else. */
final class SecretReader extends JsonDeserializer<Secret> {
    @Override
    public Secret deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return in.hasToken(JsonToken.VALUE_STRING)
                ? Secret.of(in.getText())
                : (Secret) context.handleUnexpectedToken(Secret.class, in);
    }
}
