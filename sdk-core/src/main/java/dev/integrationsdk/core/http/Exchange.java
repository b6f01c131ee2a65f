package dev.integrationsdk.core.http;

import dev.integrationsdk.core.auth.Secret;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One attempt: the request goes out at most once, and how far it had come is known afterwards. */
public final class Exchange {
    private final Call call;
    private final Attempt attempt;
    private final Connections connections;

    Exchange(Call call, Attempt attempt, Connections connections) {
        this.call = call;
        this.attempt = attempt;
        this.connections = connections;
    }

    /** Told how the attempt went, on a thread of the transport. Exactly one of its methods is called, once. */
    public interface Listener {
        void answered(Answer answer);

        void failed(Exception failure);
    }

    /**
     * Makes the attempt on this thread.
     *
     * @throws Exception whatever OkHttp throws, the undeclared included
     */
    public Answer execute() throws Exception {
        return new Answer(call.execute());
    }

    /** Makes the attempt on a thread of the transport. */
    public void enqueue(Listener listener) {
        call.enqueue(new Callback() {
            @Override
            public void onResponse(Call answered, Response response) {
                listener.answered(new Answer(response));
            }

            @Override
            public void onFailure(Call failed, IOException failure) {
                listener.failed(failure);
            }
        });
    }

    /** If the request has not begun to go out, it never will. */
    public void revoke() {
        attempt.revoke();
    }

    /** Revokes the attempt, and ends it if it is under way. */
    public void cancel() {
        attempt.revoke();
        call.cancel();
    }

    /** Whether the attempt was ended, by {@link #cancel()} or by its time limit. */
    public boolean isCanceled() {
        return call.isCanceled();
    }

    /** Whether the request has begun to go out. */
    public boolean isSent() {
        return attempt.isSent();
    }

    /** The status, once the answer's head was read, whatever became of the answer after. */
    public OptionalInt status() {
        Response head = attempt.head;
        return head == null ? OptionalInt.empty() : OptionalInt.of(head.code());
    }

    /** The answer's headers as they came, by name whatever its case, unmodifiable; empty before its head was read. */
    public Map<String, List<String>> headers() {
        Response head = attempt.head;
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (head != null) {
            Headers all = head.headers();
            all.names().forEach(name -> headers.put(name, List.copyOf(all.values(name))));
        }
        return Collections.unmodifiableMap(headers);
    }

    /** The values of one of the answer's headers; empty before its head was read. */
    public List<String> header(String name) {
        Response head = attempt.head;
        return head == null ? List.of() : head.headers().values(name);
    }

    /** The credential that this attempt sends, once it was read. */
    public @Nullable Secret secret() {
        return attempt.secret;
    }

    /** Why there was no credential, if that is what failed. */
    public @Nullable IllegalArgumentException credentialFailure() {
        return attempt.credentialFailure;
    }

    /** Why the request was held back, if the application's interceptors are to blame. */
    public @Nullable String refusal() {
        return attempt.refusal;
    }

    /** Makes sure that nobody uses this attempt's connection after it. */
    public void dropConnection() {
        connections.drop(attempt);
    }
}
