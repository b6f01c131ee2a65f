package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How a vendor cuts its list into pages. A cursor is the identifier of the integration with which a page begins: what is
 * created, changed or deleted before it while a client walks moves no page.
 *
 * @param parameter the name of the cursor in the query
 * @param beginnings the cursors that stand for the first page
 * @param usual the limit that counts if none is sent
 * @param greatest the greatest limit
 */
record Paging(String parameter, Set<String> beginnings, int usual, int greatest) {
    /** A page, the cursor of the next one if there is more, and the limit that counted. */
    record Page(List<ObjectNode> items, Optional<String> next, int limit) {}

    Page page(Query query, List<ObjectNode> all, Predicate<ObjectNode> wanted) {
        int limit = query.number("limit", usual, greatest);
        int begin = query.text(parameter)
                .filter(cursor -> !beginnings.contains(cursor))
                .map(cursor -> indexOf(cursor, all))
                .orElse(0);
        List<ObjectNode> found =
                all.stream().skip(begin).filter(wanted).limit(limit + 1L).toList();
        return found.size() <= limit
                ? new Page(found, Optional.empty(), limit)
                : new Page(found.subList(0, limit), Optional.of(id(found.get(limit))), limit);
    }

    private int indexOf(String cursor, List<ObjectNode> all) {
        return IntStream.range(0, all.size())
                .filter(i -> id(all.get(i)).equals(cursor))
                .findFirst()
                .orElseThrow(() -> Query.broken(parameter, "is not known"));
    }

    private static String id(ObjectNode integration) {
        return integration.path("id").asText();
    }
}
