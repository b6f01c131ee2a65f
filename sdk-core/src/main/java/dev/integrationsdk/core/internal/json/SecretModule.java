package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.integrationsdk.core.auth.Secret;
import java.io.IOException;

/** {@link Secret} as the text that it hides, for this library's mapper only: no other one is to reveal it. */
final class SecretModule extends SimpleModule {
    SecretModule() {
        super("integration-sdk-secret");
        addSerializer(new Writer());
        addDeserializer(Secret.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Secret> {
        Writer() {
            super(Secret.class);
        }

        @Override
        public void serialize(Secret secret, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(secret.reveal());
        }
    }

    private static final class Reader extends StdDeserializer<Secret> {
        Reader() {
            super(Secret.class);
        }

        @Override
        public Secret deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.currentToken() == JsonToken.VALUE_STRING
                    ? Secret.of(in.getText())
                    : (Secret) context.handleUnexpectedToken(Secret.class, in);
        }
    }
}
