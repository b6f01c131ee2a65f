package dev.integrationsdk.contract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Cache;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * An OkHttp client as applications have them: OkHttp's defaults (which send again and follow redirects), a cookie jar, a
 * cache, an authenticator that always has an answer, and an interceptor that tries again.
 */
final class ApplicationClient {
    private ApplicationClient() {}

    /** @param seen where its interceptors write down every request that they see, before and behind the answer */
    static OkHttpClient create(List<String> seen) {
        return new OkHttpClient.Builder()
                .cookieJar(new KeepsCookies())
                .cache(new Cache(temporaryFolder(), 1 << 20))
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", "Basic again")
                        .build())
                .addInterceptor(new TriesAgain())
                .addInterceptor(chain -> writtenDown(chain, seen))
                .addNetworkInterceptor(chain -> writtenDown(chain, seen))
                .build();
    }

    private static Response writtenDown(Interceptor.Chain chain, List<String> seen) throws IOException {
        append(chain.request(), seen);
        Response response = chain.proceed(chain.request());
        append(response.request(), seen);
        if (response.networkResponse() != null) {
            append(response.networkResponse().request(), seen);
        }
        return response;
    }

    /** Header by header, since OkHttp hides some in its own toString(). */
    private static void append(Request request, List<String> seen) {
        request.headers().forEach(header -> seen.add(header.getFirst() + ": " + header.getSecond()));
    }

    private static File temporaryFolder() {
        try {
            File folder = Files.createTempDirectory("contract").toFile();
            folder.deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class KeepsCookies implements CookieJar {
        private final List<Cookie> cookies = new ArrayList<>();

        @Override
        public synchronized void saveFromResponse(HttpUrl url, List<Cookie> more) {
            cookies.addAll(more);
        }

        @Override
        public synchronized List<Cookie> loadForRequest(HttpUrl url) {
            return List.copyOf(cookies);
        }
    }

    private static final class TriesAgain implements Interceptor {
        @Override
        public Response intercept(Chain chain) throws IOException {
            Response response;
            try {
                response = chain.proceed(chain.request());
            } catch (IOException e) {
                return chain.proceed(chain.request());
            }
            if (response.code() == 408 || response.code() == 429 || response.code() >= 500) {
                response.close();
                return chain.proceed(chain.request());
            }
            return response;
        }
    }
}
