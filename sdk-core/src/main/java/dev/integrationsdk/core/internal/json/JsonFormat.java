package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

/**
 * The one mapper of the library. It never guesses: no scalar becomes another, no number becomes a date, nothing may
 * follow the document, and what is nested too deep or too long is refused. Only annotated members are seen, which also
 * makes the first call quicker. Nothing polymorphic is ever enabled, so that a document cannot choose classes.
 */
public final class JsonFormat {

    /** How deep a document may be nested, when read and when written. */
    public static final int MAX_DEPTH = 200;

    /** How long one string may be, in characters: room for a logo in Base64 at the size of a whole answer. */
    private static final int MAX_STRING_LENGTH = 12 * 1024 * 1024;

    /** How long the name of a member may be, in characters. */
    public static final int MAX_NAME_LENGTH = 10_000;

    /** How long a number may be, in characters. */
    public static final int MAX_NUMBER_LENGTH = 1_000;

    /** The attribute by which core.auth's writer of secrets knows who may see them; no other mapper has it. */
    public static final String REVEALS_SECRETS = "integration-sdk-reveals-secrets";

    private static final long MAX_TOKENS = 1_000_000;

    /** Immutable by use: nobody may configure it further. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING_LENGTH)
                            .maxNameLength(MAX_NAME_LENGTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .withCoercionConfigDefaults(coercion -> coercion.setAcceptBlankAsEmpty(false))
            .withCoercionConfig(
                    LogicalType.Textual,
                    coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new OptionalModule())
            // What core.auth's writer of secrets asks for; no other mapper has it.
            .defaultAttributes(ContextAttributes.getEmpty().withSharedAttribute(REVEALS_SECRETS, true))
            .addModule(new LosslessModule())
            .build();

    private JsonFormat() {}

    /** Initialises this class, so that a Jackson which does not link is found when a client is built, not in its first call. */
    public static void prepare() {}
}
