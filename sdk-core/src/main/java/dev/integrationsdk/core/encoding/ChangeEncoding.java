package dev.integrationsdk.core.encoding;

import dev.integrationsdk.core.model.Change;
import org.immutables.encode.Encoding;

/**
 * Gives each attribute of type {@link Change} three builder methods: {@code x(value)}, {@code clearX()} and
 * {@code x(Change)}. It is read by the annotation processor; applications do not use it.
 *
 * @param <T> the type of the field's value
 */
@Encoding
@SuppressWarnings("ReturnFromVoid") // the comments are those of the generated methods, which return the builder
class ChangeEncoding<T> {
    @Encoding.Impl
    @SuppressWarnings("UnusedVariable") // read by the processor
    private final Change<T> field = Change.keep();

    @Encoding.Builder
    static class Builder<T> {
        private Change<T> change = Change.keep();

        /**
         * Keeps, clears or sets the field.
         *
         * @param change what to do with the field
         * @return this builder
         */
        @Encoding.Init
        @Encoding.Copy
        void change(Change<T> change) {
            this.change = java.util.Objects.requireNonNull(change, "change");
        }

        /**
         * Sets the field.
         *
         * @param value the new value; not null, since {@code clear…()} sends null
         * @return this builder
         */
        @Encoding.Init
        void set(T value) {
            this.change = Change.set(value);
        }

        /**
         * Clears the field: null is sent.
         *
         * @return this builder
         */
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
