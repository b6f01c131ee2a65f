package dev.integrationsdk.contract;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Safety;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * An operation that a vendor offers beside the update, with a documented example of it.
 *
 * @param name as {@code SdkException.operation()} has it
 * @param method the HTTP method
 * @param target the path and the query to the letter, with {@code {…}} for the id if there is one
 * @param safety {@code SAFE} if it only reads, {@code UNSAFE} if it creates: what the vendor's pages say, whatever the
 *     module declares
 * @param body what is sent, or null if that is nothing
 * @param answer the body of the documented answer
 * @param content points to what is read of it; of no use if nothing is
 * @param next what names the next page in the answer, or null if nothing does
 * @param connector builds a client that makes this call
 */
public record Offer(
        String name,
        String method,
        String target,
        Safety safety,
        @Nullable Json body,
        String answer,
        String content,
        @Nullable String next,
        Vendor.Connector connector) {

    /** An offer without a body, whose answer is empty. */
    public static Offer of(String name, String method, String target, Safety safety, Vendor.Connector connector) {
        return new Offer(name, method, target, safety, null, "", "", null, connector);
    }

    /** The same with a body. */
    public Offer sending(Json json) {
        return new Offer(name, method, target, safety, json, answer, content, next, connector);
    }

    /** The same with a documented answer, of which all is read. */
    public Offer answeredBy(String text) {
        return answeredBy(text, "");
    }

    /** The same with a documented answer, of which is read what is at the pointer. */
    public Offer answeredBy(String text, String pointer) {
        return new Offer(name, method, target, safety, body, text, pointer, next, connector);
    }

    /** The same with an answer in which this names the next page: its address, or a cursor. */
    public Offer goingOnTo(String cursor) {
        return new Offer(name, method, target, safety, body, answer, content, cursor, connector);
    }

    boolean reads() {
        return safety == Safety.SAFE;
    }

    boolean creates() {
        return safety == Safety.UNSAFE;
    }

    boolean hasId() {
        return target.contains("{");
    }

    /** Whether an answer has the whole address of the next page. */
    boolean goesOnToAddresses() {
        return next != null && next.startsWith("http");
    }

    MockResponse.Builder success() {
        return Scene.json(200, answer);
    }

    /** The documented page, with the next one named like this, or without a next one. */
    MockResponse.Builder page(@Nullable String another) {
        return Scene.json(
                200, answer.replace(Json.of(next).toString(), Json.of(another).toString()));
    }

    /** As tests that fail name it. */
    @Override
    public String toString() {
        return name + " (" + safety + ")";
    }
}
