package dev.integrationsdk.core.style;

import dev.integrationsdk.core.model.Change;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's filter for values that are not sent. Jackson asks it {@code equals(value)}, and leaves the property out on
 * true; that is why this class breaks the contract of {@code equals}.
 *
 * @since 0.1.0
 */
@SuppressWarnings("EqualsHashCode")
public final class Unset {
    /** Made by Jackson, for each type that names this filter. */
    public Unset() {}

    /**
     * Whether a value is not sent.
     *
     * @param value the value of the property, as Jackson has it
     * @return true for null, an empty {@code Optional}, collection or map, and a {@link Change} that keeps the field
     */
    @Override
    @SuppressWarnings("EqualsUnsafeCast")
    public boolean equals(@Nullable Object value) {
        return value == null
                || (value instanceof Optional<?> optional && optional.isEmpty())
                || (value instanceof Change<?> change && change.isKeep())
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** {@return the same number for every filter} */
    @Override
    public int hashCode() {
        return 0;
    }
}
