package dev.integrationsdk.core;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The elements of pages, each of which is asked for when the one before has been used up. Not thread-safe. */
final class PageIterator<T> implements Iterator<T> {
    private Iterator<T> items = Collections.emptyIterator();
    private @Nullable Page<T> page;
    private @Nullable Pages<T> rest;

    PageIterator(Pages<T> pages) {
        this.rest = pages;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext()) {
            if (page != null) {
                rest = page.next().orElse(null);
            }
            if (rest == null) {
                return false;
            }
            page = rest.execute();
            items = page.items().iterator();
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
