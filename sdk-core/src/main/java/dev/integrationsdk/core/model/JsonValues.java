package dev.integrationsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.integrationsdk.core.internal.json.JsonFormat;
import dev.integrationsdk.core.internal.json.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The tree of a Java value. */
    static JsonNode toTree(@Nullable Object value) {
        JsonNode tree = toTree(value, 0);
        requireDepth(depth(tree));
        return tree;
    }

    /** No value may be deeper than what may be written and read. */
    static void requireDepth(int depth) {
        if (depth > JsonFormat.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "nested deeper than " + JsonFormat.MAX_DEPTH + ": does the value contain itself?");
        }
    }

    /** How deep a value is nested; 0 for a scalar. */
    static int depth(JsonNode node) {
        int deepest = 0;
        for (JsonNode child : node) {
            deepest = Math.max(deepest, depth(child));
        }
        return node.isContainerNode() ? deepest + 1 : 0;
    }

    /**
     * The tree of tokens.
     *
     * @throws IllegalStateException if a number among them has an exponent that no {@code BigDecimal} can hold
     */
    static JsonNode toTree(TokenBuffer tokens) {
        try (JsonParser in = tokens.asParser(JsonFormat.MAPPER)) {
            return in.readValueAsTree();
        } catch (NumberFormatException e) {
            throw new IllegalStateException("a number in it is beyond all measure: only toString() can show it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode toTree(@Nullable Object value, int depth) {
        requireDepth(depth);
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
        } else if (isTime(value)) {
            return JavaTime.MAPPER.valueToTree(value);
        } else if (Model.Check.isModel(value.getClass())) {
            return model(value);
        }
        throw new IllegalArgumentException(value.getClass().getName()
                + " has no JSON value: use maps, lists, texts, numbers, booleans, null or a model of this library");
    }

    /** A time of the ISO calendar; an application's own kind could be anything. */
    private static boolean isTime(Object value) {
        return value.getClass().getPackageName().equals("java.time")
                && (value instanceof TemporalAccessor || value instanceof TemporalAmount);
    }

    private static JsonNode number(Number number) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return NODES.numberNode(number.intValue());
        } else if (number instanceof Long) {
            return NODES.numberNode(number.longValue());
        } else if (number instanceof BigInteger big) {
            return decimal(new BigDecimal(big));
        } else if (number instanceof BigDecimal big) {
            return decimal(big);
        } else if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("JSON has no number for " + number);
            }
            return NODES.numberNode(new BigDecimal(number.toString()));
        }
        throw new IllegalArgumentException(number.getClass().getName() + " has no JSON value: use a BigDecimal");
    }

    private static JsonNode decimal(BigDecimal number) {
        if (number.precision() > JsonFormat.MAX_NUMBER_LENGTH
                || Math.abs((long) number.scale()) > JsonFormat.MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException("a number has at most " + JsonFormat.MAX_NUMBER_LENGTH + " digits here");
        }
        return NODES.numberNode(number);
    }

    private static ObjectNode object(Map<?, ?> map, int depth) {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("a key of a JSON object is a String, not "
                        + (key == null ? "null" : key.getClass().getName()));
            }
            requireName(name);
            object.set(name, toTree(value, depth + 1));
        });
        return object;
    }

    static void requireName(String name) {
        if (name.length() > JsonFormat.MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("a name has at most " + JsonFormat.MAX_NAME_LENGTH + " characters here");
        }
    }

    private static ArrayNode array(Iterable<?> elements, int depth) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(element -> array.add(toTree(element, depth + 1)));
        return array;
    }

    private static JsonNode model(Object model) {
        try {
            return JsonFormat.MAPPER.readTree(JsonFormat.MAPPER.writeValueAsBytes(model));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number in it is beyond all measure");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this " + model.getClass().getName() + " cannot be written as JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        return node.isNumber() ? Double.hashCode(node.doubleValue()) : node.hashCode();
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
