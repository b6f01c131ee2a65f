package dev.integrationsdk.core.http;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Protocol;

/**
 * Who used a connection last. An answer that is not what it should be makes its connection suspect: bytes may be left on it
 * that the next request would take for its answer. Only its last user can drop it then, since OkHttp may have given it to
 * another by the time the answer is read. Thread-safe.
 */
final class Connections {
    private static final WeakReference<Attempt> NOBODY = new WeakReference<>(null);

    private final Map<Connection, WeakReference<Attempt>> users = new WeakHashMap<>();

    /** Makes an attempt the user of a connection; false if that was dropped. */
    boolean take(Connection connection, Attempt attempt) {
        attempt.connection = connection;
        // On HTTP/2 no answer can be mistaken for another, and the connection has other calls.
        if (connection.protocol() == Protocol.HTTP_2) {
            return true;
        }
        synchronized (users) {
            if (users.get(connection) == NOBODY) {
                return false;
            }
            users.put(connection, new WeakReference<>(attempt));
            return true;
        }
    }

    /** Makes sure that nobody uses the connection of an attempt after it, unless somebody already does. */
    void drop(Attempt attempt) {
        Connection connection = attempt.connection;
        if (connection == null) {
            return;
        }
        synchronized (users) {
            WeakReference<Attempt> user = users.get(connection);
            if (user == null || !user.refersTo(attempt)) {
                return;
            }
            users.put(connection, NOBODY);
        }
        try {
            connection.socket().close();
        } catch (IOException e) {
            // It is closed already, or is refused to the next attempt.
        }
    }
}
