package dev.integrationsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** How Jackson reads a {@link Json}: as tokens, which cost less than a tree. */
final class JsonReader extends StdDeserializer<Json> {
    JsonReader() {
        super(Json.class);
    }

    @Override
    public Json deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return switch (in.currentToken()) {
            // A number as its text, which the tree could not always hold.
            case START_OBJECT, START_ARRAY, VALUE_NUMBER_FLOAT -> new Json(context.bufferAsCopyOfValue(in));
            case VALUE_NULL -> Json.NULL;
            default -> new Json(context.readTree(in));
        };
    }

    @Override
    public Json getNullValue(DeserializationContext context) {
        return Json.NULL;
    }
}
