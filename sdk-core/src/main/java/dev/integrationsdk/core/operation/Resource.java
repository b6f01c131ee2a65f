package dev.integrationsdk.core.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor documents of changing one of its resources with its state in view: how it is read, and how an update
 * and that state go together. It is what settling and editing need. Immutable.
 *
 * <p>A field is named by its JSON name, a part of one by the name and an RFC 6901 pointer: {@code config/credentials}.
 *
 * @param update the update
 * @param reading how the present state is read
 * @param version the field with the version that an update is made for, or null if the vendor has no such lock
 * @param merged the fields whose objects are merged into what the vendor holds, at every depth
 * @param withheld the fields, and parts of fields, that an answer may leave out or mask
 * @param ignored the fields that the vendor has been seen to ignore, with the circumstances as a clause
 * @param companions the fields that are sent beside a change if the application sets them, even to what they are
 * @param obstacle says, as a clause, why a resource cannot be changed; empty if nothing is in the way
 * @param <I> the state, which an update answers too
 * @param <U> the update's request
 * @since 0.1.0
 */
public record Resource<I, U>(
        Operation<U, I> update,
        Reading<I> reading,
        @Nullable String version,
        Set<String> merged,
        Set<String> withheld,
        Map<String, String> ignored,
        Set<String> companions,
        Function<I, Optional<String>> obstacle) {

    /**
     * How the state of one resource is read.
     *
     * @param <I> the state
     */
    public sealed interface Reading<I> {}

    /**
     * By its id.
     *
     * @param get the operation
     * @param <I> the state
     */
    public record ByGet<I>(Operation<Void, I> get) implements Reading<I> {}

    /**
     * By looking for it in a list, where the vendor has no way to read one.
     *
     * @param list the listing of all
     * @param paging how its answer leads to the next page
     * @param identifier the id of an element
     * @param <L> an answer of the listing
     * @param <I> the state
     */
    public record ByList<L, I>(Operation.Bound<?, L> list, Paging<L, I> paging, Function<I, String> identifier)
            implements Reading<I> {}

    /**
     * Copies the sets and the map.
     *
     * @param update the update
     * @param reading how the present state is read
     * @param version the field with the version, or null
     * @param merged the fields that are merged
     * @param withheld the fields that an answer may leave out or mask
     * @param ignored the fields that the vendor has been seen to ignore
     * @param companions the fields that are sent beside a change
     * @param obstacle says why a resource cannot be changed
     */
    public Resource {
        merged = Set.copyOf(merged);
        withheld = Set.copyOf(withheld);
        ignored = Map.copyOf(ignored);
        companions = Set.copyOf(companions);
    }

    /**
     * A resource that is changed and read so, without anything peculiar.
     *
     * @param update the update
     * @param reading how the present state is read
     * @param <I> the state
     * @param <U> the update's request
     * @return the resource
     */
    public static <I, U> Resource<I, U> of(Operation<U, I> update, Reading<I> reading) {
        return new Resource<>(update, reading, null, Set.of(), Set.of(), Map.of(), Set.of(), state -> Optional.empty());
    }

    /**
     * With a lock: the vendor refuses an update that was made for another version than the present one, and every
     * update raises the version.
     *
     * @param field the field with the version, in requests and in the state
     * @return the changed resource; this one stays as it is
     */
    public Resource<I, U> lockedBy(String field) {
        return new Resource<>(update, reading, field, merged, withheld, ignored, companions, obstacle);
    }

    /**
     * With a field whose object is merged at every depth, where a null removes.
     *
     * @param field its name
     * @return the changed resource; this one stays as it is
     */
    public Resource<I, U> merging(String field) {
        return new Resource<>(update, reading, version, with(merged, field), withheld, ignored, companions, obstacle);
    }

    /**
     * With a field, or a part of one, that an answer may leave out or mask, so that an answer without the value that
     * was sent proves nothing.
     *
     * @param field its name
     * @return the changed resource; this one stays as it is
     */
    public Resource<I, U> withholding(String field) {
        return new Resource<>(update, reading, version, merged, with(withheld, field), ignored, companions, obstacle);
    }

    /**
     * With a field that the vendor has been seen to ignore.
     *
     * @param field its name
     * @param circumstances when that was, as a clause
     * @return the changed resource; this one stays as it is
     */
    public Resource<I, U> ignoring(String field, String circumstances) {
        Map<String, String> more = new LinkedHashMap<>(ignored);
        more.put(field, circumstances);
        return new Resource<>(update, reading, version, merged, withheld, more, companions, obstacle);
    }

    /**
     * With a field that the vendor has been seen to demand beside others: an edit that changes something also sends it if
     * the application sets it, even to what it is.
     *
     * @param field its name
     * @return the changed resource; this one stays as it is
     */
    public Resource<I, U> accompaniedBy(String field) {
        return new Resource<>(update, reading, version, merged, withheld, ignored, with(companions, field), obstacle);
    }

    /**
     * With states that the vendor documents as not to be changed: an edit of one is refused before anything is sent.
     *
     * @param obstacle says, as a clause such as {@code is read-only}, why not; empty if nothing is in the way
     * @return the changed resource; this one stays as it is
     */
    public Resource<I, U> unless(Function<I, Optional<String>> obstacle) {
        return new Resource<>(update, reading, version, merged, withheld, ignored, companions, obstacle);
    }

    private static Set<String> with(Set<String> names, String name) {
        Set<String> more = new TreeSet<>(names);
        more.add(name);
        return more;
    }
}
