package dev.integrationsdk.core.http;

import dev.integrationsdk.core.auth.Secret;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Connection;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What the interceptors know of one attempt. It rides on the request as a tag. The decision whether the request may go out
 * is taken once: either it is sent, or it was revoked before and never is.
 */
final class Attempt {
    private enum Stage {
        WAITING,
        SENT,
        REVOKED
    }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);

    volatile @Nullable Secret secret;
    volatile @Nullable IllegalArgumentException credentialFailure;
    /** Why the request must not go out as the application's interceptors have made it. */
    volatile @Nullable String refusal;

    /** The first answer's head, with the headers that are kept from OkHttp. */
    volatile @Nullable Response head;

    volatile @Nullable Connection connection;

    /** Takes the one permission to send. */
    boolean send() {
        return stage.compareAndSet(Stage.WAITING, Stage.SENT);
    }

    /** Makes sure that what has not gone out by now never does. */
    void revoke() {
        stage.compareAndSet(Stage.WAITING, Stage.REVOKED);
    }

    boolean isSent() {
        return stage.get() == Stage.SENT;
    }
}
