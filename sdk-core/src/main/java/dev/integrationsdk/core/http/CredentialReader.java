package dev.integrationsdk.core.http;

import dev.integrationsdk.core.auth.Credentials;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Asks for the credential before the attempt takes a connection, on the thread that makes the attempt: a supplier may
 * take its time, and must not hold up the thread that called {@code executeAsync}.
 */
final class CredentialReader implements Interceptor {
    private final Credentials credentials;

    CredentialReader(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Attempt attempt = chain.request().tag(Attempt.class);
        if (attempt == null) {
            throw new IOException("an interceptor of the application replaced the request");
        }
        if (attempt.secret == null) {
            try {
                attempt.secret = credentials.read();
            } catch (IllegalArgumentException e) {
                attempt.credentialFailure = e;
                throw new IOException("there is no credential", e);
            }
        }
        try {
            return chain.proceed(chain.request());
        } catch (RuntimeException e) {
            // OkHttp's way to refuse some answers, which would end its thread.
            throw new IOException(e.getMessage(), e);
        }
    }
}
