package dev.integrationsdk.core.internal;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.integrationsdk.core.internal.json.JsonFormat;
import dev.integrationsdk.core.style.Masked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a model as JSON for people: indented, with secret members masked, and so those that are not typed. */
final class MaskedJson {
    private static final String MASK = "****";

    private static final ObjectWriter WRITER = JsonFormat.MAPPER
            .copy()
            .setAnnotationIntrospector(new Masking())
            .writerWithDefaultPrettyPrinter()
            .withoutAttribute(JsonFormat.REVEALS_SECRETS);

    private MaskedJson() {}

    /** The masked text of a model. */
    static String of(Object model) {
        try {
            return WRITER.writeValueAsString(model);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By annotation, since Jackson's own way of changing properties is another one before 2.19. */
    private static final class Masking extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Object findSerializer(Annotated member) {
            if (member.hasAnnotation(JsonAnyGetter.class)) {
                return new MaskedMembers();
            }
            return member.hasAnnotation(Masked.class) ? new Mask() : super.findSerializer(member);
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
