package dev.integrationsdk.core.style;

import dev.integrationsdk.core.model.Change;
import org.immutables.encode.Encoding;

/**
 * Gives each attribute of type {@link Change} three builder methods: {@code x(value)}, {@code clearX()} and
 * {@code x(Change)}. It is read by the annotation processor; applications do not use it.
 *
 * @param <T> the type of the field's value
 */
@Encoding
class ChangeEncoding<T> {
    @Encoding.Impl
    @SuppressWarnings("UnusedVariable") // read by the processor
    private final Change<T> field = Change.keep();

    @Encoding.Builder
    static class Builder<T> {
        private Change<T> change = Change.keep();

        @Encoding.Init
        @Encoding.Copy
        void change(Change<T> change) {
            this.change = java.util.Objects.requireNonNull(change, "change");
        }

        @Encoding.Init
        void set(T value) {
            this.change = Change.set(value);
        }

        @Encoding.Init
        @Encoding.Naming("clear*")
        void clear() {
            this.change = Change.clear();
        }

        @Encoding.Build
        Change<T> build() {
            return change;
        }
    }
}
