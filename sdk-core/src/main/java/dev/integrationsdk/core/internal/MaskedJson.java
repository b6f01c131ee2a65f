package dev.integrationsdk.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.AnyGetterWriter;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerBuilder;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.integrationsdk.core.internal.json.JsonFormat;
import dev.integrationsdk.core.style.Masked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a model as JSON for people: indented, with secret members masked, and so those that are not typed. */
final class MaskedJson {
    private static final String MASK = "****";

    private static final ObjectWriter WRITER = JsonFormat.MAPPER
            .copy()
            .registerModule(new SimpleModule("integration-sdk-masked").setSerializerModifier(new Masking()))
            .writerWithDefaultPrettyPrinter();

    private MaskedJson() {}

    /** The masked text of a model. */
    static String of(Object model) {
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
                    .filter(property -> property.getAnnotation(Masked.class) != null)
                    .forEach(property -> property.assignSerializer(new Mask()));
            return properties;
        }

        @Override
        public BeanSerializerBuilder updateBuilder(
                SerializationConfig config, BeanDescription description, BeanSerializerBuilder builder) {
            List<BeanPropertyWriter> properties = new ArrayList<>(builder.getProperties());
            properties.replaceAll(property -> property instanceof AnyGetterWriter
                    ? new AnyGetterWriter(property, property, property.getMember(), new MaskedMembers())
                    : property);
            builder.setProperties(properties);
            return builder;
        }
    }

    /** A member that the typed ones do not cover may be a secret too. */
    private static final class MaskedMembers extends StdSerializer<Map<String, ?>> {
        MaskedMembers() {
            super(Map.class, false);
        }

        @Override
        public void serialize(Map<String, ?> members, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            for (String name : members.keySet()) {
                out.writeStringField(name, MASK);
            }
        }
    }

    private static final class Mask extends StdSerializer<Object> {
        Mask() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(MASK);
        }
    }
}
