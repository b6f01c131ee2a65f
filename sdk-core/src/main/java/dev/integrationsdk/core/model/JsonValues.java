package dev.integrationsdk.core.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.integrationsdk.core.internal.json.JsonFormat;
import dev.integrationsdk.core.internal.json.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From Java values to JSON, and equality by JSON value. */
final class JsonValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Numbers by value, so that 1, 1.0 and 1e0 are the same; all else as Jackson has it. */
    static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    };

    private JsonValues() {}

    static JsonNode toTree(@Nullable Object value, int depth) {
        if (depth > JsonFormat.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "nested deeper than " + JsonFormat.MAX_DEPTH + ": does the value contain itself?");
        }
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof Json json) {
            return json.tree();
        } else if (value instanceof CharSequence text) {
            return NODES.textNode(text.toString());
        } else if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof Map<?, ?> map) {
            return object(map, depth);
        } else if (value instanceof Iterable<?> elements) {
            return array(elements, depth);
        } else if (value instanceof Object[] elements) {
            return array(Arrays.asList(elements), depth);
        } else if (value instanceof OpenEnum constant) {
            return NODES.textNode(constant.value());
        } else if (value instanceof Timestamp timestamp) {
            return NODES.textNode(timestamp.text());
        } else if (value instanceof TemporalAccessor || value instanceof TemporalAmount) {
            return JavaTime.MAPPER.valueToTree(value);
        } else if (Model.Check.isModel(value.getClass())) {
            return model(value);
        }
        throw new IllegalArgumentException(value.getClass().getName()
                + " has no JSON value: use maps, lists, texts, numbers, booleans, null or a model of this library");
    }

    private static JsonNode number(Number number) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return NODES.numberNode(number.intValue());
        } else if (number instanceof Long) {
            return NODES.numberNode(number.longValue());
        } else if (number instanceof BigInteger big) {
            return NODES.numberNode(big);
        } else if (number instanceof BigDecimal big) {
            return NODES.numberNode(big);
        } else if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("JSON has no number for " + number);
            }
            return NODES.numberNode(new BigDecimal(number.toString()));
        }
        throw new IllegalArgumentException(number.getClass().getName() + " has no JSON value: use a BigDecimal");
    }

    private static ObjectNode object(Map<?, ?> map, int depth) {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("a key of a JSON object is a String, not "
                        + (key == null ? "null" : key.getClass().getName()));
            }
            object.set(name, toTree(value, depth + 1));
        });
        return object;
    }

    private static ArrayNode array(Iterable<?> elements, int depth) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(element -> array.add(toTree(element, depth + 1)));
        return array;
    }

    private static JsonNode model(Object model) {
        try {
            return JsonFormat.MAPPER.readTree(JsonFormat.MAPPER.writeValueAsBytes(model));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this " + model.getClass().getName() + " cannot be written as JSON");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static boolean isWellFormed(JsonNode node) {
        if (node.isTextual()) {
            return Json.isWellFormed(node.textValue());
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!Json.isWellFormed(member.getKey())) {
                return false;
            }
        }
        for (JsonNode child : node) {
            if (!isWellFormed(child)) {
                return false;
            }
        }
        return true;
    }

    static int hash(JsonNode node) {
        if (node.isObject()) {
            int sum = 1;
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                sum += member.getKey().hashCode() * 31 + hash(member.getValue());
            }
            return sum;
        } else if (node.isArray()) {
            int result = 2;
            for (JsonNode element : node) {
                result = result * 31 + hash(element);
            }
            return result;
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().hashCode() : node.hashCode();
    }

    /** Loaded by the first value of java.time only, since most applications have none. */
    private static final class JavaTime {
        static final ObjectMapper MAPPER = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .build();
    }
}
