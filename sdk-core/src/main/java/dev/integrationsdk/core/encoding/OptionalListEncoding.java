package dev.integrationsdk.core.encoding;

import java.util.List;
import java.util.Optional;
import org.immutables.encode.Encoding;

/**
 * Copies a list that is optional as a whole when it is set, which Immutables itself does not. It is read by the
 * annotation processor; applications do not use it.
 *
 * @param <E> the type of the elements
 */
@Encoding
@SuppressWarnings("ReturnFromVoid") // the comments are those of the generated methods, which return the builder
class OptionalListEncoding<E> {
    @Encoding.Impl
    @SuppressWarnings("UnusedVariable") // read by the processor
    private final Optional<List<E>> field = Optional.empty();

    @Encoding.Builder
    static class Builder<E> {
        private Optional<List<E>> list = Optional.empty();

        /**
         * Sets the list, or nothing, which is not sent.
         *
         * @param list the whole list; it is copied
         * @return this builder
         */
        @Encoding.Init
        @Encoding.Copy
        void optional(Optional<? extends List<? extends E>> list) {
            this.list = list.map(List::copyOf);
        }

        /**
         * Sets the list.
         *
         * @param list the whole list; it is copied
         * @return this builder
         */
        @Encoding.Init
        void set(List<? extends E> list) {
            this.list = Optional.of(List.copyOf(list));
        }

        @Encoding.Build
        Optional<List<E>> build() {
            return list;
        }
    }
}
