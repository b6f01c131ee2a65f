package dev.integrationsdk.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.model.Json;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls every accessor of a model, and of everything that these answer. */
final class Accessors {
    private static final String SDK = "dev.integrationsdk.";

    /** A number that only its text can show: so the documentation of {@link Json} has it. */
    private static final String BEYOND_ALL_MEASURE = "";

    private Accessors() {}

    static void callAll(@Nullable Object value) {
        assertThat(value).as("an accessor's answer").isNotNull();
        if (value == null) {
            return;
        }
        assertThat(value).isNotEqualTo(new Object()).hasSameHashCodeAs(value);
        assertThat(value.toString()).isNotNull();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(Accessors::callAll);
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(Accessors::callAll);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(Accessors::callAll);
        } else if (value.getClass().getName().startsWith(SDK)) {
            for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
                callAll(value, type);
                for (Class<?> shown : type.getInterfaces()) {
                    callAll(value, shown);
                }
            }
        }
    }

    private static void callAll(Object value, Class<?> type) {
        if (!type.getName().startsWith(SDK) || !Modifier.isPublic(type.getModifiers())) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !method.isSynthetic()) {
                callAll(call(value, method));
            }
        }
    }

    private static @Nullable Object call(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (InvocationTargetException e) {
            if (value instanceof Json && e.getCause() instanceof IllegalStateException) {
                return BEYOND_ALL_MEASURE;
            }
            throw new AssertionError(accessor + " throws", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(accessor + " is public", e);
        }
    }
}
