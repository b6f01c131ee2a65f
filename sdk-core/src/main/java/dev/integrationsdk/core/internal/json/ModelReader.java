package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model from a JSON document: strictly first, which is quick, and leniently if a member has another shape than
 * documented. Thread-safe; made once for each type, since making it is what costs.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public final class ModelReader<R> {
    private final ObjectReader strict;
    private final ObjectReader lenient;
    private final @Nullable String envelope;

    /**
     * @param type the model
     * @param envelope the member of the document that holds the model, or null if the document is the model
     */
    public ModelReader(Class<R> type, @Nullable String envelope) {
        this.strict = JsonFormat.MAPPER.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.lenient = strict.withAttribute(LosslessProperty.LENIENT, true);
        this.envelope = envelope;
    }

    /**
     * Reads a document.
     *
     * @param document opens it from its beginning
     * @throws UnreadableException if it is not the model
     */
    public R read(Supplier<InputStream> document) throws UnreadableException {
        try {
            return read(strict, document.get());
        } catch (JsonMappingException | InputCoercionException e) {
            return readLeniently(document);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private R readLeniently(Supplier<InputStream> document) throws UnreadableException {
        try {
            return read(lenient, document.get());
        } catch (JsonMappingException e) {
            return readLast(document, e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Reads as a tree, where the last of members with one name wins also if only that is of the documented shape. */
    private R readLast(Supplier<InputStream> document, JsonMappingException failure) throws UnreadableException {
        try {
            JsonNode tree = JsonFormat.MAPPER.readTree(document.get());
            if (tree.isObject()) {
                return read(lenient, lenient.treeAsTokens(tree));
            }
        } catch (IOException | NumberFormatException e) {
            // The first failure has the place.
        }
        throw unreadable(failure);
    }

    private static void requireEnd(JsonParser in) throws IOException, UnreadableException {
        if (in.nextToken() != null) {
            throw new UnreadableException("something follows the JSON document in its body");
        }
    }

    private R read(ObjectReader reader, InputStream document) throws IOException, UnreadableException {
        return read(reader, reader.createParser(document));
    }

    private R read(ObjectReader reader, JsonParser document) throws IOException, UnreadableException {
        try (JsonParser in = document) {
            R model = envelope == null ? reader.readValue(in) : readInside(envelope, reader, in);
            if (model == null) {
                throw new UnreadableException("its body is null");
            }
            requireEnd(in);
            return model;
        }
    }

    private @Nullable R readInside(String member, ObjectReader reader, JsonParser in)
            throws IOException, UnreadableException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException("its body is not a JSON object");
        }
        R model = null;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = in.currentName().equals(member);
            in.nextToken();
            if (found) {
                model = reader.readValue(in);
            } else {
                in.skipChildren();
            }
        }
        if (model == null) {
            throw new UnreadableException("its body has no member \"" + member + "\"");
        }
        return model;
    }

    /** Jackson's own message may quote what the server sent, so only the place is told. */
    private static UnreadableException unreadable(IOException e) {
        String what = e instanceof JsonMappingException
                ? "its body is not the documented model: the identifier is missing, or the whole has another shape"
                : "its body is not JSON, cut short or beyond a limit";
        // A tree and a copy have no places.
        if (e instanceof JsonProcessingException json
                && json.getLocation() != null
                && json.getLocation().getLineNr() > 0) {
            what += " (line " + json.getLocation().getLineNr() + ", column "
                    + json.getLocation().getColumnNr() + ")";
        }
        return new UnreadableException(what);
    }

    /** A document that is not the model; the message is a clause free of the document's text. */
    public static final class UnreadableException extends Exception {
        UnreadableException(String message) {
            super(message);
        }
    }
}
