package dev.integrationsdk.core.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** How Jackson writes a {@link Json}: as it was read. */
final class JsonWriter extends StdSerializer<Json> {
    JsonWriter() {
        super(Json.class);
    }

    @Override
    public void serialize(Json value, JsonGenerator out, SerializerProvider provider) throws IOException {
        TokenBuffer tokens = value.tokens();
        if (tokens != null) {
            write(tokens, out);
        } else {
            value.tree().serialize(out, provider);
        }
    }

    /** As Jackson itself does, but that fails on long integers before 2.19. */
    private static void write(TokenBuffer tokens, JsonGenerator out) throws IOException {
        try (JsonParser in = tokens.asParser()) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token.isNumeric() && in.getNumberValueDeferred() instanceof String digits) {
                    out.writeNumber(digits);
                } else {
                    out.copyCurrentEvent(in);
                }
            }
        }
    }
}
