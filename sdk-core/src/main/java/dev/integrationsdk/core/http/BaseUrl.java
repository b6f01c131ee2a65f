package dev.integrationsdk.core.http;

import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where a vendor's API begins: an origin and perhaps a path prefix, which is kept. */
public final class BaseUrl {
    /** Printable ASCII; no user, query, fragment or backslash, which parsers read differently. */
    private static final Pattern FORM =
            Pattern.compile("(?i)https?://[\\x21-\\x7e&&[^/?#@\\\\]]+(/[\\x21-\\x7e&&[^?#\\\\]]*)?");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|::1");

    private final HttpUrl url;

    private BaseUrl(HttpUrl url) {
        this.url = url;
    }

    /**
     * Reads a base URL. A slash at its end changes nothing.
     *
     * @param allowCleartext whether {@code http} is allowed to a host that is not this machine
     * @throws IllegalArgumentException if it cannot be used; the message is a clause that quotes no part of it
     */
    public static BaseUrl parse(@Nullable String text, boolean allowCleartext) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("is missing");
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "must be https://host or https://host/path in printable ASCII, without user, query, fragment or backslash");
        }
        HttpUrl url;
        try {
            url = HttpUrl.get(text.replaceAll("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("has no usable host or port");
        }
        if (Pattern.compile("/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find()) {
            throw new IllegalArgumentException("must not hold the segments . and ..");
        }
        if (!url.isHttps() && !allowCleartext && !LOOPBACK.matcher(url.host()).matches()) {
            throw new IllegalArgumentException(
                    "must begin with https: the credential would travel in clear (a loopback host"
                            + " may have http, and so may any with ClientOptions.allowCleartext(true))");
        }
        return new BaseUrl(url);
    }

    /** Whether the connection is encrypted. */
    public boolean isHttps() {
        return url.isHttps();
    }

    /** The host, as it is shown to listeners. */
    public String host() {
        return url.host();
    }

    /** The port, the scheme's own if none was named. */
    public int port() {
        return url.port();
    }

    /** The address of a resource: each segment is encoded as one, whatever is in it. */
    HttpUrl resolve(List<String> segments) {
        HttpUrl.Builder resource = url.newBuilder();
        segments.forEach(resource::addPathSegment);
        return resource.build();
    }

    boolean isOriginOf(HttpUrl other) {
        return isSameOrigin(url, other);
    }

    static boolean isSameOrigin(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
