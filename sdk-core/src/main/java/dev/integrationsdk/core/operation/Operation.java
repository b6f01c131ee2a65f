package dev.integrationsdk.core.operation;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor offers, as a value: {@code UPDATE.at(id).with(request)} is one use of it, which an {@link
 * dev.integrationsdk.core.ApiClient} turns into a call. Immutable.
 *
 * @param vendor such as {@code ada}
 * @param name such as {@code updateIntegration}
 * @param method the HTTP method; the request of a GET or a DELETE is sent as query, that of any other as JSON body
 * @param safety what sending it a second time would do
 * @param path the path below the base URL, with one parameter in braces or none: {@code /integrations/{id}}
 * @param requestType the type of the request; {@code Void} if there is none
 * @param responseType the type of the answer
 * @param identifier reads from an answer the identifier that the path names, or null if the two need not be the same
 * @param envelope the member of the answer that holds the model, or null if the answer is the model
 * @param idRule what an id must look like beyond {@link #MAX_ID_LENGTH}, or null
 * @param <B> the request
 * @param <R> the response
 * @since 0.1.0
 */
public record Operation<B, R>(
        String vendor,
        String name,
        String method,
        Safety safety,
        String path,
        Class<B> requestType,
        Class<R> responseType,
        @Nullable Function<R, Optional<String>> identifier,
        @Nullable String envelope,
        @Nullable IdRule idRule) {

    /** How many characters an id may have: a bound of our own. */
    public static final int MAX_ID_LENGTH = 256;

    /**
     * What an id must look like.
     *
     * @param pattern what it matches as a whole
     * @param rule the same in words
     */
    public record IdRule(Pattern pattern, String rule) {}

    /** As equals demands; the one that a record comes with would cost the first call 40 ms. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /**
     * A GET, {@link Safety#SAFE}.
     *
     * @param vendor such as {@code ada}
     * @param name such as {@code getIntegration}
     * @param path the path below the base URL, with one parameter in braces or none
     * @param requestType the type of the query; {@code Void} if there is none
     * @param responseType the type of the answer
     * @param <B> the request
     * @param <R> the response
     * @return the operation, without an identifier to compare, an envelope or a rule for ids
     */
    public static <B, R> Operation<B, R> get(
            String vendor, String name, String path, Class<B> requestType, Class<R> responseType) {
        return of(vendor, name, "GET", Safety.SAFE, path, requestType, responseType);
    }

    /**
     * A POST, {@link Safety#UNSAFE} unless {@link #declaredAs} says otherwise.
     *
     * @param vendor such as {@code ada}
     * @param name such as {@code createIntegration}
     * @param path the path below the base URL, with one parameter in braces or none
     * @param requestType the type of the body; {@code Void} if there is none
     * @param responseType the type of the answer
     * @param <B> the request
     * @param <R> the response
     * @return the operation, without an identifier to compare, an envelope or a rule for ids
     */
    public static <B, R> Operation<B, R> post(
            String vendor, String name, String path, Class<B> requestType, Class<R> responseType) {
        return of(vendor, name, "POST", Safety.UNSAFE, path, requestType, responseType);
    }

    /**
     * A PUT, {@link Safety#IDEMPOTENT}.
     *
     * @param vendor such as {@code ada}
     * @param name such as {@code replaceIntegration}
     * @param path the path below the base URL, with one parameter in braces
     * @param requestType the type of the body
     * @param responseType the type of the answer
     * @param <B> the request
     * @param <R> the response
     * @return the operation, without an identifier to compare, an envelope or a rule for ids
     */
    public static <B, R> Operation<B, R> put(
            String vendor, String name, String path, Class<B> requestType, Class<R> responseType) {
        return of(vendor, name, "PUT", Safety.IDEMPOTENT, path, requestType, responseType);
    }

    /**
     * A PATCH that sets values, so that it is {@link Safety#IDEMPOTENT}.
     *
     * @param vendor such as {@code ada}
     * @param name such as {@code updateIntegration}
     * @param path the path below the base URL, with one parameter in braces: {@code /integrations/{id}}
     * @param requestType the type of the body
     * @param responseType the type of the answer
     * @param <B> the request
     * @param <R> the response
     * @return the operation, without an identifier to compare, an envelope or a rule for ids
     */
    public static <B, R> Operation<B, R> patch(
            String vendor, String name, String path, Class<B> requestType, Class<R> responseType) {
        return of(vendor, name, "PATCH", Safety.IDEMPOTENT, path, requestType, responseType);
    }

    /**
     * A DELETE, {@link Safety#IDEMPOTENT}.
     *
     * @param vendor such as {@code ada}
     * @param name such as {@code deleteIntegration}
     * @param path the path below the base URL, with one parameter in braces
     * @param requestType the type of the query; {@code Void} if there is none
     * @param responseType the type of the answer
     * @param <B> the request
     * @param <R> the response
     * @return the operation, without an identifier to compare, an envelope or a rule for ids
     */
    public static <B, R> Operation<B, R> delete(
            String vendor, String name, String path, Class<B> requestType, Class<R> responseType) {
        return of(vendor, name, "DELETE", Safety.IDEMPOTENT, path, requestType, responseType);
    }

    private static <B, R> Operation<B, R> of(
            String vendor,
            String name,
            String method,
            Safety safety,
            String path,
            Class<B> requestType,
            Class<R> responseType) {
        return new Operation<>(vendor, name, method, safety, path, requestType, responseType, null, null, null);
    }

    /**
     * With another safety than its method's.
     *
     * @param safety what sending it a second time would do
     * @return the changed operation; this one stays as it is
     */
    public Operation<B, R> declaredAs(Safety safety) {
        return new Operation<>(
                vendor, name, method, safety, path, requestType, responseType, identifier, envelope, idRule);
    }

    /** {@return whether the request is sent as query, and not as body} */
    public boolean sendsQuery() {
        return method.equals("GET") || method.equals("DELETE");
    }

    /**
     * With a check of the answer: if it carries an identifier, that must be the one that was asked for (case, hyphens
     * and underscores aside), or something other than the vendor's answer to this request has come back.
     *
     * @param identifier reads the identifier from an answer; empty if that carries none
     * @return the changed operation; this one stays as it is
     */
    public Operation<B, R> identifiedBy(Function<R, Optional<String>> identifier) {
        return new Operation<>(
                vendor, name, method, safety, path, requestType, responseType, identifier, envelope, idRule);
    }

    /**
     * With an answer that holds the model in this member.
     *
     * @param envelope the member's JSON name
     * @return the changed operation; this one stays as it is
     */
    public Operation<B, R> inside(String envelope) {
        return new Operation<>(
                vendor, name, method, safety, path, requestType, responseType, identifier, envelope, idRule);
    }

    /**
     * With a documented form of the id.
     *
     * @param pattern what an id matches as a whole
     * @param rule the same in words, for the violation: a clause such as {@code must be a UUID}
     * @return the changed operation; this one stays as it is
     */
    public Operation<B, R> idMatching(Pattern pattern, String rule) {
        return new Operation<>(
                vendor,
                name,
                method,
                safety,
                path,
                requestType,
                responseType,
                identifier,
                envelope,
                new IdRule(pattern, rule));
    }

    /**
     * Names the resource.
     *
     * @param id the resource's id, 1 to 256 characters (code points); null is refused
     * @return the operation on that resource
     * @throws InvalidRequestException if the id is null, blank, {@code .} or {@code ..}, longer than 256 characters,
     *     holds half of a surrogate pair, or does not have the documented form; nothing is sent
     */
    public Located<B, R> at(@Nullable String id) {
        String problem = problem(id);
        if (id == null || problem != null) {
            String parameter = path.contains("{") ? path.substring(path.indexOf('{') + 1, path.indexOf('}')) : "id";
            throw new InvalidRequestException(
                    vendor, name, List.of(new Violation(parameter, problem == null ? "is null" : problem)));
        }
        return new Located<>(this, id);
    }

    private @Nullable String problem(@Nullable String id) {
        if (id == null) {
            return "is null";
        } else if (id.isBlank()) {
            return "is blank";
        } else if (id.equals(".") || id.equals("..")) {
            return "must not be . or .., which name another resource";
        } else if (id.codePointCount(0, id.length()) > MAX_ID_LENGTH) {
            return "must have at most " + MAX_ID_LENGTH + " characters, has " + id.codePointCount(0, id.length());
        } else if (!Json.isWellFormed(id)) {
            return "holds half of a surrogate pair, which is not a character";
        } else if (idRule != null && !idRule.pattern().matcher(id).matches()) {
            return idRule.rule();
        }
        return null;
    }

    /**
     * The operation on no resource in particular, such as listing and creating, with this request.
     *
     * @param request the query or the body; null is refused
     * @return the use of the operation, which an {@link dev.integrationsdk.core.ApiClient} turns into a call
     * @throws InvalidRequestException if it is null
     */
    public Bound<B, R> with(@Nullable B request) {
        return new Bound<>(this, null, required(request));
    }

    /** {@return the use of the operation on no resource in particular, and without any request} */
    public Bound<B, R> bare() {
        return new Bound<>(this, null, null);
    }

    private B required(@Nullable B request) {
        if (request == null) {
            throw new InvalidRequestException(
                    vendor, name, List.of(new Violation(sendsQuery() ? "query" : "body", "is null")));
        }
        return request;
    }

    /**
     * An operation on one resource.
     *
     * @param operation the operation
     * @param id the checked id
     * @param <B> the request
     * @param <R> the response
     */
    public record Located<B, R>(Operation<B, R> operation, String id) {
        /**
         * With this request.
         *
         * @param request the query or the body; null is refused
         * @return the use of the operation, which an {@link dev.integrationsdk.core.ApiClient} turns into a call
         * @throws InvalidRequestException if it is null
         */
        public Bound<B, R> with(@Nullable B request) {
            return new Bound<>(operation, id, operation.required(request));
        }

        /** {@return the use of the operation without any request} */
        public Bound<B, R> bare() {
            return new Bound<>(operation, id, null);
        }
    }

    /**
     * One use of an operation.
     *
     * @param operation the operation
     * @param id the checked id, or null if the path has no parameter
     * @param request the query or the body, or null if there is none
     * @param <B> the request
     * @param <R> the response
     */
    public record Bound<B, R>(
            Operation<B, R> operation,
            @Nullable String id,
            @Nullable B request) {
        /**
         * Checks that there is an id exactly if the path has a parameter.
         *
         * @param operation the operation
         * @param id the checked id, or null
         * @param request the query or the body, or null
         * @throws IllegalArgumentException if not
         */
        public Bound {
            if (operation.path.contains("{") != (id != null)) {
                throw new IllegalArgumentException(operation.name + " has the path " + operation.path
                        + (id == null ? ": use at(id)" : ", without an id"));
            }
        }

        /** {@return the segments of the path, decoded: each is encoded as one, whatever is in it} */
        public List<String> segments() {
            List<String> segments = new ArrayList<>(4);
            for (String segment : operation.path.substring(1).split("/", -1)) {
                segments.add(segment.startsWith("{") && id != null ? id : segment);
            }
            return segments;
        }
    }
}
