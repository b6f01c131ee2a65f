package dev.integrationsdk.core.http;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp knows not to send a second time. */
final class OneShotBody extends RequestBody {
    static final MediaType JSON = MediaType.get("application/json");

    private final byte[] bytes;
    private final @Nullable MediaType type;

    /** @param type null if there is nothing to have one */
    OneShotBody(byte[] bytes, @Nullable MediaType type) {
        this.bytes = bytes;
        this.type = type;
    }

    @Override
    public @Nullable MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws java.io.IOException {
        sink.write(bytes);
    }
}
