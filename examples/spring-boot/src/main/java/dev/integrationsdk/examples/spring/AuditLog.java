package dev.integrationsdk.examples.spring;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/** What was sent to vendors since the application began, the latest last. A real one would be a table. */
@Component
final class AuditLog {
    private final Queue<String> entries = new ConcurrentLinkedQueue<>();

    void add(String entry) {
        entries.add(entry);
    }

    List<String> entries() {
        return List.copyOf(entries);
    }
}
