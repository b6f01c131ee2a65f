package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The credential is read when it is needed, and shown to the vendor only. */
interface SecretContract extends VendorContract {

    @ParameterizedTest
    @EnumSource
    default void asks_for_the_credential_before_each_attempt(Mode mode) {
        Iterator<String> credentials =
                List.of("first-credential", "second-credential").iterator();
        try (Scene scene = Scene.open(vendor(), mode, "", credentials::next, options -> options)) {
            scene.enqueue(Scene.json(429, "{}").addHeader("Retry-After", "0"));
            scene.enqueue(scene.success());
            scene.execute();
            assertThat(scene.request().getHeaders().get(vendor().credentialHeader()))
                    .endsWith("first-credential");
            assertThat(scene.request().getHeaders().get(vendor().credentialHeader()))
                    .endsWith("second-credential");
        }
    }

    @ParameterizedTest
    @EnumSource
    default void sends_nothing_when_there_is_no_credential(Mode mode) {
        IllegalStateException broken = new IllegalStateException("vault is sealed");
        try (Scene scene = Scene.open(
                vendor(),
                mode,
                "",
                () -> {
                    throw broken;
                },
                options -> options)) {
            SdkException failure = scene.failure();

            assertThat(failure).isInstanceOf(ConfigurationException.class).hasCause(broken);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(scene.arrivals()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    default void shows_the_credential_in_no_text_even_if_the_server_does(Mode mode) throws IOException {
        try (Scene scene = Scene.open(vendor(), mode)) {
            String echo = "you sent " + Scene.CREDENTIAL + " and "
                    + Scene.CREDENTIAL.replace("/", "\\/") + " and "
                    + Scene.CREDENTIAL.replace("+", "\\u002B") + " and "
                    + java.net.URLEncoder.encode(Scene.CREDENTIAL, StandardCharsets.UTF_8);
            scene.enqueue(Scene.json(
                            400,
                            "{\"message\":\"" + echo + "\",\"errors\":[{\"message\":\"" + echo + "\"}],\"key\":\""
                                    + echo + "\"}")
                    .addHeader("X-Request-Id", Scene.CREDENTIAL)
                    .addHeader("X-Echo", Scene.CREDENTIAL));

            ApiException failure = (ApiException) scene.failure();

            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            ByteArrayOutputStream serialised = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(serialised)) {
                out.writeObject(failure);
            }
            assertThat(List.of(
                            trace.toString(),
                            failure.toString(),
                            failure.error().toString(),
                            failure.rawBody(),
                            failure.headers().toString(),
                            failure.requestId().orElseThrow(),
                            serialised.toString(StandardCharsets.ISO_8859_1)))
                    .noneMatch(text -> text.contains(Scene.CREDENTIAL)
                            || text.contains("credential+1")
                            || text.contains("credential\\u002B1")
                            || text.contains("credential%2B1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    default void lets_nobody_set_the_credentials_header(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            for (String header :
                    List.of(vendor().credentialHeader(), "authorization", "X-API-KEY", "Cookie", "Host", "Origin")) {
                assertThatThrownBy(() -> scene.call().withHeader(header, "sneaky-value"))
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining(header)
                        .hasMessageNotContaining("sneaky-value");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    default void shows_the_credential_to_no_interceptor_of_the_application(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(scene.success()).execute();
            assertThat(scene.seenByInterceptors()).noneMatch(header -> header.contains(Scene.CREDENTIAL));
            assertThat(scene.seenByInterceptors().isEmpty()).isEqualTo(!mode.usesApplicationsClient());
        }
    }
}
