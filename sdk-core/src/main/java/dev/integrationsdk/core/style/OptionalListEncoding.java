package dev.integrationsdk.core.style;

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
class OptionalListEncoding<E> {
    @Encoding.Impl
    @SuppressWarnings("UnusedVariable") // read by the processor
    private final Optional<List<E>> field = Optional.empty();

    @Encoding.Builder
    static class Builder<E> {
        private Optional<List<E>> list = Optional.empty();

        @Encoding.Init
        @Encoding.Copy
        void optional(Optional<? extends List<? extends E>> list) {
            this.list = list.map(List::copyOf);
        }

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
