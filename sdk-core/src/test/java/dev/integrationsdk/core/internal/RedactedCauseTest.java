package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.auth.Secret;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which family a replaced cause belongs to, and how deep it is shown. */
final class RedactedCauseTest {
    private final Redaction redaction = new Redaction(Secret.of("a-secret-token"));

    static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of(new SSLHandshakeException("a-secret-token"), SSLException.class),
                Arguments.of(new SSLException("a-secret-token"), SSLException.class),
                Arguments.of(new EOFException("a-secret-token"), SocketException.class),
                Arguments.of(new SocketException("a-secret-token"), SocketException.class),
                Arguments.of(new ConnectException("a-secret-token"), SocketException.class),
                Arguments.of(new UnknownHostException("a-secret-token"), IOException.class),
                Arguments.of(new FileNotFoundException("a-secret-token"), IOException.class),
                Arguments.of(new IllegalStateException("a-secret-token"), IOException.class));
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_replaced_cause_is_of_the_family_that_decides_about_a_retry(Exception dirty, Class<?> family) {
        assertThat(redaction.cause(dirty))
                .isExactlyInstanceOf(family)
                .hasMessage(dirty.getClass().getName() + ": ****")
                .hasNoCause();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(new EOFException("\\n not found"), "java.io.EOFException: \\n not found"),
                Arguments.of(new SocketException("Broken pipe"), "java.net.SocketException: pipe Broken"),
                Arguments.of(
                        new SocketException("Connection reset by peer"),
                        "java.net.SocketException: by peer Connection reset"));
    }

    /** Else a controller that lets it through would answer its own caller with an empty success. */
    @ParameterizedTest
    @MethodSource("ends")
    void a_connection_that_the_vendor_ended_is_not_taken_for_that_of_a_web_frameworks_caller(
            Exception end, String message) {
        Throwable cause = redaction.cause(new IOException("unexpected end of stream", end));

        assertThat(cause).isExactlyInstanceOf(IOException.class);
        assertThat(cause.getCause()).isExactlyInstanceOf(SocketException.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void a_harmless_chain_of_up_to_ten_is_kept(int links) {
        Throwable chain = chain(links);

        assertThat(redaction.cause(chain)).isSameAs(chain);
    }

    @Test
    void a_longer_chain_is_replaced_and_cut_after_eleven() {
        assertThat(links(redaction.cause(chain(11)))).isEqualTo(11);
        assertThat(links(redaction.cause(chain(12)))).isEqualTo(11);
        assertThat(links(redaction.cause(chain(500)))).isEqualTo(11);
        Throwable eleven = chain(11);
        assertThat(redaction.cause(eleven)).isNotSameAs(eleven);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-secret", "a-secret-", "a-secret-toke"})
    void a_beginning_of_the_credential_of_8_characters_or_more_is_taken_out_at_the_end(String beginning) {
        assertThat(redaction.scrub("you sent " + beginning)).isEqualTo("you sent ****");
        assertThat(redaction.scrub(beginning + " is what you sent")).isEqualTo(beginning + " is what you sent");
    }

    @Test
    void a_beginning_of_fewer_characters_is_a_word_like_another() {
        assertThat(redaction.scrub("you sent a-secre")).isEqualTo("you sent a-secre");
    }

    private static Throwable chain(int links) {
        Throwable chain = new IOException("1");
        for (int i = 2; i <= links; i++) {
            chain = new IOException(Integer.toString(i), chain);
        }
        return chain;
    }

    private static int links(@Nullable Throwable top) {
        int links = 0;
        for (Throwable link = top; link != null; link = link.getCause()) {
            links++;
        }
        return links;
    }
}
