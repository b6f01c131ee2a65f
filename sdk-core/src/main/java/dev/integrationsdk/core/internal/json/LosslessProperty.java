package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A property whose value is never lost: what its accessor cannot show (an explicit null, an empty list or map and, when
 * the reader is {@linkplain #LENIENT lenient}, a value of another shape than documented) goes to the model's additional
 * properties under its own name. So a model that was read is written back as the same JSON.
 *
 * <p>A property that is declared as required has its shape or the model is none: half a page of a list would pass for a
 * whole one.
 */
final class LosslessProperty extends SettableBeanProperty.Delegating {

    /** The reader's attribute that allows other shapes. It costs a copy of each value, so it is the second attempt. */
    static final Object LENIENT = "integration-sdk-lenient";

    /** The document's attribute that holds what was kept aside, since no builder can take it back. */
    private static final Object KEPT = "integration-sdk-kept";

    private final SettableAnyProperty others;

    LosslessProperty(SettableBeanProperty delegate, SettableAnyProperty others) {
        super(delegate);
        this.others = others;
    }

    @Override
    protected SettableBeanProperty withDelegate(SettableBeanProperty changed) {
        return new LosslessProperty(changed, others);
    }

    @Override
    public void deserializeAndSet(JsonParser in, DeserializationContext context, Object builder) throws IOException {
        deserializeSetAndReturn(in, context, builder);
    }

    @Override
    public Object deserializeSetAndReturn(JsonParser in, DeserializationContext context, Object builder)
            throws IOException {
        if (in.hasToken(JsonToken.VALUE_NULL) || wasKept(context, builder)) {
            keep(in, context, builder);
        } else if (context.getAttribute(LENIENT) == null) {
            set(delegate.deserialize(in, context), in, context, builder);
        } else {
            setLeniently(in, context, builder);
        }
        return builder;
    }

    private void setLeniently(JsonParser in, DeserializationContext context, Object builder) throws IOException {
        try (TokenBuffer copy = context.bufferAsCopyOfValue(in)) {
            try {
                set(delegate.deserialize(copy.asParserOnFirstToken(), context), in, context, builder);
            } catch (JsonMappingException | InputCoercionException | IllegalArgumentException e) {
                if (isRequired()) {
                    throw e;
                }
                keep(copy.asParserOnFirstToken(), context, builder);
            }
        }
    }

    private void set(Object value, JsonParser in, DeserializationContext context, Object builder) throws IOException {
        if ((value instanceof Collection<?> list && list.contains(null))
                || (value instanceof Map<?, ?> map && map.containsValue(null))) {
            throw MismatchedInputException.from(in, getType(), "null is no element");
        }
        boolean emptyList = value instanceof Collection<?> list && list.isEmpty();
        boolean emptyMap = value instanceof Map<?, ?> map && map.isEmpty();
        if (!emptyList && !emptyMap) {
            delegate.set(builder, value);
            return;
        }
        try (TokenBuffer empty = new TokenBuffer(in, context)) {
            if (emptyList) {
                empty.writeStartArray();
                empty.writeEndArray();
            } else {
                empty.writeStartObject();
                empty.writeEndObject();
            }
            keep(empty.asParserOnFirstToken(), context, builder);
        }
    }

    /** Keeps a value aside, and forgets what an earlier member of the same name may have set: the last wins. */
    private void keep(JsonParser in, DeserializationContext context, Object builder) throws IOException {
        if (getType().hasRawClass(Optional.class)) {
            delegate.set(builder, Optional.empty());
        } else if (getType().isCollectionLikeType() || getType().hasRawClass(Iterable.class)) {
            delegate.set(builder, List.of());
        } else if (getType().isMapLikeType()) {
            delegate.set(builder, Map.of());
        } else if (getType().hasRawClass(String.class)) {
            throw MismatchedInputException.from(in, getType(), "without this text there is no model");
        }
        others.set(builder, getName(), context.readValue(in, others.getType()));
        if (context.getAttribute(KEPT) instanceof Names names) {
            names.add(new Kept(builder, getName()));
        } else {
            context.setAttribute(KEPT, new Names(new Kept(builder, getName())));
        }
    }

    /** Whether an earlier member of the same name was kept aside, from where only its successor can displace it. */
    private boolean wasKept(DeserializationContext context, Object builder) {
        return context.getAttribute(KEPT) instanceof Names names && names.contains(new Kept(builder, getName()));
    }

    /** A member of one builder. */
    private record Kept(Object builder, String name) {}

    private static final class Names extends HashSet<Kept> {
        Names(Kept first) {
            add(first);
        }
    }
}
