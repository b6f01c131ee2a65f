package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Makes every model with an any-setter lossless: see {@link LosslessProperty}. */
final class LosslessModule extends SimpleModule {
    private static final String ADDITIONAL_PROPERTIES = "additionalProperties";

    LosslessModule() {
        super("integration-sdk-lossless");
        setDeserializerModifier(new Modifier());
    }

    private static final class Modifier extends BeanDeserializerModifier {
        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
            SettableAnyProperty others = builder.getAnySetter();
            if (others != null) {
                // Immutables names the map itself as a property: a member of that name is a member like any other.
                builder.removeProperty(PropertyName.construct(ADDITIONAL_PROPERTIES));
                List<SettableBeanProperty> properties = new ArrayList<>();
                for (Iterator<SettableBeanProperty> known = builder.getProperties(); known.hasNext(); ) {
                    properties.add(new LosslessProperty(known.next(), others));
                }
                properties.forEach(property -> builder.addOrReplaceProperty(property, true));
            }
            return builder;
        }
    }
}
