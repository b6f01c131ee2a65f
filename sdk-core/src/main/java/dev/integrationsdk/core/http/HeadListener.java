package dev.integrationsdk.core.http;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Response;

/** Sees the head of an answer also where OkHttp then fails on it, as on a 204 that announces a body. */
final class HeadListener extends EventListener {
    private final Attempt attempt;

    HeadListener(Attempt attempt) {
        this.attempt = attempt;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        attempt.head = response;
    }
}
