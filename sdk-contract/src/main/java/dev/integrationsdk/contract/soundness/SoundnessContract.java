package dev.integrationsdk.contract.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.VendorContract;
import dev.integrationsdk.core.error.Outcome;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the library says became of a change is what can be known of it ({@link Verdict}), wherever the connection is cut: after
 * every byte of the request and of the answer. A module's test implements it with one method. What bears the tag {@code
 * soundness} takes minutes, and runs with the profile of that name only.
 *
 * <p>Some cuts come while nobody watches the client, on the library's own OkHttp client; the others on an application's, whose
 * sockets are watched. Unwatched, the client has sent the whole request when the server, having read a part of it, cuts.
 * Watched, exactly the bytes that the server reads leave the client before the cut, and its write fails or goes on after.
 * Between two exchanges, the next call begins when the cut has come to the client's side: OkHttp does not look whether a
 * connection lives that was used less than 10 s ago, so the request is handed to the dead one.
 */
public interface SoundnessContract extends VendorContract {

    @TestFactory
    default Stream<DynamicTest> says_what_can_be_known_after_a_cut() {
        Laboratory laboratory = Laboratory.open(vendor(), null);
        return Stream.of(false, true)
                .flatMap(watched -> Stream.of(Cut.Way.FIN, Cut.Way.RST).flatMap(way -> laboratory.cuts(watched, way)))
                .onClose(laboratory::close);
    }

    @Tag("soundness")
    @TestFactory
    default Stream<DynamicTest> says_what_can_be_known_after_a_cut_over_tls() {
        Laboratory laboratory = Laboratory.open(vendor(), Identity.create());
        return Stream.of(Cut.Way.values())
                .flatMap(way -> laboratory.cuts(true, way))
                .onClose(laboratory::close);
    }

    @TestFactory
    default Stream<DynamicTest> says_what_can_be_known_after_a_reset_over_http_2() {
        return new Http2Laboratory(vendor()).resets(StreamReset.TELLING);
    }

    @Tag("soundness")
    @TestFactory
    default Stream<DynamicTest> says_what_can_be_known_after_a_reset_over_http_2_for_whatever_reason() {
        return new Http2Laboratory(vendor()).resets(StreamReset.CODES);
    }

    @ParameterizedTest
    @EnumSource
    default void is_not_satisfied_by_a_library_that_always_says_the_same(Outcome outcome) {
        try (Laboratory plain = Laboratory.open(vendor(), null)) {
            assertThat(plain.verdicts()).anyMatch(verdict -> verdict.outcome != outcome);
        }
    }

    @Test
    default void knows_that_nothing_was_sent_when_there_is_no_connection() throws IOException {
        Vendor vendor = vendor();
        // A port that is taken but not listened to stays free for nobody else.
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(CuttingServer.loopback(), 0));
            for (boolean async : new boolean[] {false, true}) {
                for (Watch watch : new @Nullable Watch[] {null, new Watch(null)}) {
                    try (Caller caller = new Caller(
                            vendor,
                            "http://127.0.0.1:" + taken.getLocalPort(),
                            watch == null ? null : watch.client())) {
                        Result result = caller.update(async);
                        assertThat(result.verdict(vendor))
                                .as(result.toString())
                                .isEqualTo(Verdict.knowable(false, 0, Answer.ok(vendor)))
                                .isEqualTo(Verdict.NOT_SENT);
                        assertThat(caller.told()).containsExactly(Outcome.NOT_SENT, Outcome.NOT_SENT);
                    }
                    if (watch != null) {
                        assertThat(watch.handed()).isZero();
                    }
                }
            }
        }
    }
}
