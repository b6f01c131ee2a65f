package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.error.ErrorDecoder.Kind;
import dev.integrationsdk.core.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrutoErrorBodyTest {
    private static Decoded decode(int status, String body) {
        return TrutoErrorBody.decode(TrutoOperations.DOCUMENTED.update(), status, Json.parse(body));
    }

    private static Decoded refused(int status, String message) {
        return decode(status, "{\"statusCode\": %d, \"error\": \"E\", \"message\": \"%s\"}".formatted(status, message));
    }

    @Test
    void theDocumentedShapeIsCodeAndMessage() {
        assertThat(decode(403, "{\"statusCode\": 403, \"error\": \"Forbidden\", \"message\": \"Not yours\"}"))
                .isEqualTo(Decoded.of(ApiError.of("Forbidden", "Not yours", null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"message\": \"no\"}]",
                "\"version mismatch\"",
                "400",
                "true",
                "null",
                "{}",
                "{\"error\": null, \"message\": null}",
                "{\"error\": {\"message\": \"version\"}, \"message\": [\"version\"]}",
                "{\"statusCode\": \"400\", \"error\": 1, \"message\": false}"
            })
    void anyOtherShapeSaysNothingAndGoesByTheStatus(String body) {
        assertThat(decode(400, body)).isEqualTo(Decoded.of(ApiError.none()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version mismatch",
                "version mismatch: expected 4, got 3",
                "The VERSION is not the current one",
                "stale version",
                "expected version: 4",
                "'version' must be 4"
            })
    void a400ThatHasTheWordVersionIsAConflict(String message) {
        assertThat(refused(400, message))
                .isEqualTo(Decoded.of(ApiError.of("E", message, null))
                        .as(Kind.CONFLICT)
                        .hint("Read the current version with GET /integrations/{id} and try again with that"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversion failed", "config has two versions", "versioning is off", "bad config", ""})
    void a400ThatOnlyHasTheLettersGoesByTheStatus(String message) {
        assertThat(refused(400, message)).isEqualTo(Decoded.of(ApiError.of("E", message, null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 409, 422, 429, 500})
    void theWordVersionMeansNothingWithAnotherStatus(int status) {
        assertThat(refused(status, "version mismatch"))
                .isEqualTo(Decoded.of(ApiError.of("E", "version mismatch", null)));
    }

    @Test
    void a404AtThePagesPathNamesTheOtherOne() {
        assertThat(decode(404, "null"))
                .isEqualTo(Decoded.of(ApiError.none())
                        .hint("If the id is right, the path of get and update may not be: running clients use"
                                + " /integration/{id}, try singularPath(true) on the builder"));
    }

    @Test
    void atTheSingularPathTheHintsKnowIt() {
        Json body = Json.parse("{\"message\": \"version mismatch\"}");

        assertThat(TrutoErrorBody.decode(TrutoOperations.SINGULAR.update(), 404, body)
                        .hint())
                .isNull();
        assertThat(TrutoErrorBody.decode(TrutoOperations.SINGULAR.update(), 400, body)
                        .hint())
                .isEqualTo("Read the current version with GET /integration/{id} and try again with that");
    }
}
