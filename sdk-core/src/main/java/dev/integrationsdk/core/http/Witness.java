package dev.integrationsdk.core.http;

import static java.util.Objects.requireNonNull;

import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Secret;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The network interceptor that stands next to the wire. It knows whether the request went out, refuses to let it go out a
 * second time whoever asks (OkHttp's own follow-ups, an application's retrying interceptor), adds the credential so that
 * no other interceptor sees it, only for the host that it is meant for, and takes {@code Retry-After} out of OkHttp's
 * reach, which would obey it, or fail on it, by itself.
 */
final class Witness implements Interceptor {
    private final BaseUrl base;
    private final Credentials credentials;
    private final Connections connections;
    private final boolean ownsClient;

    /** @param ownsClient whether the client is ours, so that it has no interceptor of an application's */
    Witness(BaseUrl base, Credentials credentials, Connections connections, boolean ownsClient) {
        this.base = base;
        this.credentials = credentials;
        this.connections = connections;
        this.ownsClient = ownsClient;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Attempt attempt = chain.request().tag(Attempt.class);
        Secret secret = attempt == null ? null : attempt.secret;
        if (attempt == null || secret == null) {
            throw new IOException("an interceptor of the application replaced the request");
        }
        if (!base.isOriginOf(chain.request().url())) {
            attempt.refusal = "an interceptor of the application sent the request to another host";
            throw new IOException(attempt.refusal);
        }
        if (!attempt.isSent() && !connections.take(requireNonNull(chain.connection()), attempt)) {
            throw new IOException("the connection was given up after the answer before");
        }
        if (!attempt.send()) {
            throw new IOException(
                    attempt.isSent() ? "the request was sent once and is not sent again" : "the attempt was given up");
        }
        Response response = chain.proceed(chain.request()
                .newBuilder()
                .header(credentials.header(), credentials.prefix() + secret.reveal())
                .build());
        // No interceptor of an application's can see this answer's request, which has the credential.
        if (ownsClient && response.header("Retry-After") == null) {
            return response;
        }
        return response.newBuilder()
                .request(chain.request())
                .removeHeader("Retry-After")
                .build();
    }
}
