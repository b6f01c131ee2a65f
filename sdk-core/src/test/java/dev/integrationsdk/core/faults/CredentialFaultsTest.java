package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.internal.json.Gadget;
import dev.integrationsdk.core.internal.json.UpdateGadget;
import dev.integrationsdk.core.model.Json;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 95 to 100: a credential is checked before anything is sent, and shown nowhere. */
@Timeout(20)
@SuppressWarnings("NullAway") // nulls are what an application without nullness checks may pass
final class CredentialFaultsTest {
    private static final Fault OK = Fault.answers("ok", Wire.ok());

    private static Caller caller(
            RawServer server, Credentials credentials, UnaryOperator<ClientOptions.Builder> options) {
        return new Caller(Caller.client(server.url(), options).credentials(credentials));
    }

    /** One that is fixed is refused when the client is built, one from a supplier by the call. */
    private static void assertRefused(@Nullable String credential, Mode mode, String why) {
        try (RawServer server = RawServer.playing(OK);
                Caller caller = caller(server, Credentials.bearer(() -> credential), options -> options)) {
            SdkException built =
                    Caller.failure(() -> caller(server, Credentials.bearer(credential), options -> options));
            assertThat(built).isExactlyInstanceOf(ConfigurationException.class).hasMessageContaining(why);
            assertThat(built.outcome()).isEqualTo(Outcome.NOT_SENT);

            ConfigurationException called = caller.fails(mode, ConfigurationException.class, Outcome.NOT_SENT);
            assertThat(called).hasMessageContaining(why);
            assertThat(server.connections()).isZero();
        }
    }

    static Stream<Arguments> nothing() {
        return Mode.both(null, "", " ", "\t\n ");
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void row_95_nothing_is_no_credential(@Nullable String credential, Mode mode) {
        assertRefused(credential, mode, "the token is ");
    }

    static Stream<Arguments> unsendable() {
        return Mode.both("\r\nX-Evil: 1", "\0", "\u00e9", "\u007f", "\ud83d\ude80", "\ud83d", " \u2013 ok");
    }

    @ParameterizedTest
    @MethodSource("unsendable")
    void row_96_what_no_header_can_carry_is_named_and_the_rest_is_not(String rest, Mode mode) {
        assertRefused(Caller.CREDENTIAL + rest, mode, "the token has the character U+");
    }

    static Stream<Arguments> lineEnds() {
        return Mode.both("\n", "\r\n", "\r");
    }

    @ParameterizedTest
    @MethodSource("lineEnds")
    void row_96_the_line_end_of_a_file_is_to_be_removed(String lineEnd, Mode mode) {
        assertRefused(Caller.CREDENTIAL + lineEnd, mode, "the token ends with a line end: remove it");
    }

    static Stream<Arguments> padded() {
        return Mode.both(" " + Caller.CREDENTIAL, Caller.CREDENTIAL + " ", "\t" + Caller.CREDENTIAL + "\u2003");
    }

    @ParameterizedTest
    @MethodSource("padded")
    void row_97_white_space_around_it_is_to_be_removed(String credential, Mode mode) {
        assertRefused(credential, mode, "the token has white space around it: remove it");
    }

    static Stream<Arguments> prefixed() {
        return Mode.both("Bearer " + Caller.CREDENTIAL, "bearer " + Caller.CREDENTIAL);
    }

    @ParameterizedTest
    @MethodSource("prefixed")
    void row_98_its_prefix_is_never_sent_twice(String credential, Mode mode) {
        assertRefused(credential, mode, "the token begins with \"Bearer \": remove that, it is added for you");
    }

    @ParameterizedTest
    @EnumSource
    void row_99_what_a_supplier_throws_is_the_cause(Mode mode) {
        IllegalStateException sealed = new IllegalStateException("the vault is sealed");
        Credentials credentials = Credentials.bearer(() -> {
            throw sealed;
        });
        try (RawServer server = RawServer.playing(OK);
                Caller caller = caller(server, credentials, options -> options)) {
            ConfigurationException failure = caller.fails(mode, ConfigurationException.class, Outcome.NOT_SENT);
            assertThat(failure.getCause()).isSameAs(sealed);
            assertThat(server.connections()).isZero();
        }
    }

    /** On the thread of its caller a supplier can be waited for only; what it took counts all the same. */
    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void row_99_a_supplier_that_blocks_is_inside_the_limit_of_the_call(Mode mode) {
        CountDownLatch ended = new CountDownLatch(1);
        long longest = mode == Mode.SYNC ? Caller.SOON.toMillis() + 100 : TimeUnit.MINUTES.toMillis(1);
        Credentials credentials = Credentials.bearer(() -> {
            try {
                var unused = ended.await(longest, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Caller.CREDENTIAL;
        });
        try (RawServer server = RawServer.playing(OK);
                Caller caller = caller(server, credentials, options -> options.callTimeout(Caller.SOON))) {
            CallTimeoutException failure = caller.fails(mode, CallTimeoutException.class, Outcome.NOT_SENT);
            assertThat(failure.limit()).isEqualTo("callTimeout");
            assertThat(server.arrivals()).isZero();
        } finally {
            ended.countDown();
        }
    }

    @Test
    void row_100_nothing_that_is_printed_or_serialised_holds_a_secret() {
        UpdateGadget request = UpdateGadget.builder()
                .password(Caller.CREDENTIAL)
                .signingKey(Caller.CREDENTIAL)
                .credentials(Json.of(Map.of("key", Caller.CREDENTIAL)))
                .keys(List.of(Caller.CREDENTIAL))
                .build();
        Credentials credentials = Credentials.bearer(Caller.CREDENTIAL);
        ClientOptions options =
                ClientOptions.builder().header("X-Own", Caller.CREDENTIAL).build();
        ApiClient.Builder builder = ApiClient.builder("acme", "token")
                .credentials(credentials)
                .baseUrl("https://api.acme.test")
                .options(options);
        try (ApiClient client = builder.build()) {
            Call<Gadget> call =
                    client.call(Caller.UPDATE.at("g1").with(request)).withHeader("X-Other", Caller.CREDENTIAL);
            List<Object> printed =
                    List.of(credentials, credentials.read(), options, builder, client, call, call.preview(), request);
            assertThat(printed).allSatisfy(each -> {
                Leaks.assertNoCredential(each.toString());
                assertThat(each).isNotInstanceOf(Serializable.class);
            });
            Leaks.assertNoCredential(call.preview().headers().toString());
        }
    }
}
