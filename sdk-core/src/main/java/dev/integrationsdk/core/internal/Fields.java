package dev.integrationsdk.core.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.style.Masked;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/**
 * What the type of a model says of its fields, by their JSON names.
 *
 * @param documented those with an accessor
 * @param secret those of them that may hold a secret
 */
record Fields(Set<String> documented, Set<String> secret) {
    private static final ClassValue<Fields> KNOWN = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> model) {
            return read(model);
        }
    };

    static Fields of(Class<?> model) {
        return KNOWN.get(model);
    }

    private static Fields read(Class<?> model) {
        Set<String> documented = new HashSet<>();
        Set<String> secret = new HashSet<>();
        for (Method accessor : model.getMethods()) {
            JsonProperty property = accessor.getAnnotation(JsonProperty.class);
            if (property != null) {
                documented.add(property.value());
                if (accessor.isAnnotationPresent(Masked.class)) {
                    secret.add(property.value());
                }
            }
        }
        return new Fields(Set.copyOf(documented), Set.copyOf(secret));
    }

    /** Whether the values of a field are to be masked: nobody knows what an undocumented one holds. */
    boolean isSecret(String name) {
        return secret.contains(name) || !documented.contains(name);
    }
}
