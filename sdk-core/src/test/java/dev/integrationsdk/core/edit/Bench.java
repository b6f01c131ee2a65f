package dev.integrationsdk.core.edit;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.EditPreview;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.FakeTime;
import dev.integrationsdk.core.QueueServer;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.style.ResponseStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.immutables.value.Value;

/** A server that answers as it is told, and a client of a vendor whose gadgets can be edited. */
final class Bench implements AutoCloseable {
    static final Operation<UpdateGadget, Gadget> UPDATE = Operation.patch(
                    "acme", "updateGadget", "/gadgets/{id}", UpdateGadget.class, Gadget.class)
            .identifiedBy(gadget -> Optional.of(gadget.id()));
    static final Operation<Void, Gadget> GET = Operation.get(
                    "acme", "getGadget", "/gadgets/{id}", Void.class, Gadget.class)
            .identifiedBy(gadget -> Optional.of(gadget.id()));
    static final Operation<Void, Gadgets> LIST =
            Operation.get("acme", "listGadgets", "/gadgets", Void.class, Gadgets.class);

    /** Without a lock. */
    static final Resource<Gadget, UpdateGadget> PLAIN = Resource.of(UPDATE, new Resource.ByGet<>(GET))
            .merging("config")
            .withholding("config/credentials")
            .withholding("parameters")
            .ignoring("color", "Acme has been seen to ignore it")
            .unless(gadget -> gadget.locked().filter(locked -> locked).map(locked -> "is read-only"));

    /** With a version. */
    static final Resource<Gadget, UpdateGadget> LOCKED = PLAIN.lockedBy("version");

    /** Without a way to read one. */
    static final Resource<Gadget, UpdateGadget> LISTED = Resource.of(
            UPDATE,
            new Resource.ByList<>(LIST.bare(), Paging.byCursor(Gadgets::items, Gadgets::cursor, "cursor"), Gadget::id));

    /** A page of gadgets. */
    @Value.Immutable
    @ResponseStyle
    @JsonDeserialize(builder = Gadgets.Builder.class)
    interface Gadgets {
        @JsonProperty("items")
        List<Gadget> items();

        @JsonProperty("cursor")
        Optional<String> cursor();

        @JsonPOJOBuilder(withPrefix = "")
        final class Builder extends ImmutableGadgets.Builder {}
    }

    final FakeTime time = FakeTime.showing(Instant.parse("2026-11-22T12:00:00Z"));
    final MockWebServer server = QueueServer.start(404);
    final ApiClient client = time.in(ApiClient.builder("acme", "token")
                    .credentials(Credentials.bearer("a-secret-token"))
                    .baseUrl("http://" + server.getHostName() + ":" + server.getPort()))
            .build();

    Bench answers(Object... answers) {
        for (Object answer : answers) {
            MockResponse.Builder response = answer instanceof MockResponse.Builder made
                    ? made
                    : new MockResponse.Builder().body((String) answer);
            server.enqueue(response.build());
        }
        return this;
    }

    /** Lets time pass in which nobody waits. */
    void pass(Duration passed) {
        time.advance(passed);
    }

    /** The server takes the request, and closes the connection without an answer. */
    static MockResponse.Builder lost() {
        return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket());
    }

    static MockResponse.Builder status(int status) {
        return new MockResponse.Builder().code(status).body("{\"message\":\"the version of your plan\"}");
    }

    Edit<Gadget> edit(Resource<Gadget, UpdateGadget> resource, BiConsumer<Gadget, UpdateGadget.Builder> decide) {
        return client.edit(resource, "g1", current -> {
            UpdateGadget.Builder builder = new UpdateGadget.Builder();
            if (resource.version() != null) {
                builder.version(current.version());
            }
            decide.accept(current, builder);
            return builder.build();
        });
    }

    static Edited<Gadget> execute(boolean async, Edit<Gadget> edit) {
        return either(async, edit, Edit::execute, Edit::executeAsync);
    }

    static EditPreview preview(boolean async, Edit<Gadget> edit) {
        return either(async, edit, Edit::preview, Edit::previewAsync);
    }

    static <E extends Throwable> E failure(Class<E> type, boolean async, Edit<Gadget> edit) {
        E failure = catchThrowableOfType(type, () -> execute(async, edit));
        if (failure == null) {
            throw new AssertionError("the edit succeeded");
        }
        return failure;
    }

    static SdkException failure(boolean async, Edit<Gadget> edit) {
        return failure(SdkException.class, async, edit);
    }

    static <C, T> T either(boolean async, C call, Function<C, T> waiting, Function<C, CompletableFuture<T>> later) {
        if (!async) {
            return waiting.apply(call);
        }
        try {
            return later.apply(call).get();
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }

    /** All requests so far, each as its line and, if it has one, its body. */
    List<String> arrivals() {
        List<String> arrivals = new ArrayList<>();
        int count = server.getRequestCount();
        for (int i = 0; i < count; i++) {
            RecordedRequest request = taken();
            String body = request.getBody() == null ? "" : request.getBody().utf8();
            arrivals.add((request.getMethod() + " " + request.getTarget() + " " + body).strip());
        }
        return arrivals;
    }

    private RecordedRequest taken() {
        try {
            return server.takeRequest();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
