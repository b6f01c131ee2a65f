package dev.integrationsdk.core.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a style annotation: the types that carry the style are models of ours, which the mapper may write. */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Model {

    /** Whether {@code type} implements a model of ours. */
    final class Check {
        private Check() {}

        public static boolean isModel(Class<?> type) {
            for (Class<?> face : type.getInterfaces()) {
                for (var annotation : face.getAnnotations()) {
                    if (annotation.annotationType().isAnnotationPresent(Model.class)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
