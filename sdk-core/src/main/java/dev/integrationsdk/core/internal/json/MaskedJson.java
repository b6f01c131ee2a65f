package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a model as JSON for people: indented, and with secret members masked. */
public final class MaskedJson {
    private static final ObjectWriter WRITER = JsonFormat.MAPPER
            .copy()
            .registerModule(new SimpleModule("integration-sdk-masked").setSerializerModifier(new Masking()))
            .writerWithDefaultPrettyPrinter();

    private MaskedJson() {}

    /** The masked text of a model. */
    public static String of(Object model) {
        try {
            return WRITER.writeValueAsString(model);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Masking extends BeanSerializerModifier {
        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            properties.stream()
                    .filter(property -> property.getAnnotation(SecretMember.class) != null)
                    .forEach(property -> property.assignSerializer(new Mask()));
            return properties;
        }
    }

    private static final class Mask extends StdSerializer<Object> {
        Mask() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString("****");
        }
    }
}
