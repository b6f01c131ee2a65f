package dev.integrationsdk.core;

import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/** A list of widgets, page by page. */
final class Shelf {
    static final Operation<FindWidgets, WidgetList> LIST =
            Operation.get("acme", "listWidgets", "/widgets", FindWidgets.class, WidgetList.class);
    static final Paging<WidgetList, Widget> BY_CURSOR = Paging.byCursor(WidgetList::items, WidgetList::next, "cursor");
    static final Paging<WidgetList, Widget> BY_ADDRESS = Paging.byAddress(WidgetList::items, WidgetList::next);

    private Shelf() {}

    /** The list by cursor, two widgets at a time. */
    static Pages<Widget> pages(Stage stage) {
        return pages(stage, BY_CURSOR);
    }

    static Pages<Widget> pages(Stage stage, Paging<WidgetList, Widget> paging) {
        return stage.client.pages(LIST.with(new FindWidgets.Builder().limit(2).build()), paging);
    }

    /** A page with these widgets. */
    static MockResponse.Builder page(@Nullable String next, String... ids) {
        String items = Arrays.stream(ids).map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(","));
        String more = next == null ? "" : ",\"next\":\"" + next + "\"";
        return new MockResponse.Builder().body("{\"items\":[" + items + "]" + more + "}");
    }

    static List<String> ids(Page<Widget> page) {
        return page.items().stream().map(Widget::id).toList();
    }

    /** The ids of all, on this thread or not; a failure is thrown as it is. */
    static List<String> all(boolean async, Pages<Widget> pages) {
        if (!async) {
            return pages.stream().map(Widget::id).toList();
        }
        List<String> seen = new CopyOnWriteArrayList<>();
        try {
            if (!pages.forEachAsync(widget -> seen.add(widget.id())).get()) {
                throw new AssertionError("it ended early");
            }
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
        return seen;
    }

    /** The first page, on this thread or not. */
    static Page<Widget> first(boolean async, Pages<Widget> pages) {
        return Stage.execute(async, pages).body();
    }

    /** What was asked for next of the server. */
    static String target(Stage stage) {
        try {
            return stage.server.takeRequest().getTarget();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }
}
