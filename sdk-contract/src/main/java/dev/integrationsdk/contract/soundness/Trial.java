package dev.integrationsdk.contract.soundness;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.error.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cut, and what the library did wrong. */
final class Trial {
    /** How long what TLS says at the end of a connection may be; a request is longer. */
    private static final int ALERTS = 128;

    private final Vendor vendor;
    private final Course course;
    private final Cut cut;
    private final boolean async;
    private final List<String> complaints = new ArrayList<>();

    Trial(Vendor vendor, Course course, Cut cut, boolean async) {
        this.vendor = vendor;
        this.course = course;
        this.cut = cut;
        this.async = async;
    }

    /**
     * Makes the cut.
     *
     * @param watch for the client's sockets; null if they are not to be watched
     * @return what the library did wrong
     */
    List<String> run(CuttingServer server, @Nullable Watch watch) throws IOException {
        Act act = server.play(course, cut, watch);
        Result result;
        List<Outcome> told;
        try (Caller caller = new Caller(vendor, server.url(), watch == null ? null : watch.client())) {
            if (cut.reused()) {
                check(
                        caller.update(false).verdict(vendor) == Verdict.ANSWERED,
                        "the exchange before the cut went wrong");
            }
            if (watch != null) {
                if (cut.place() == Cut.Place.IDLE) {
                    watch.awaitEnd(cut.way());
                }
                watch.restart(course.passing(cut));
            }
            result = caller.update(async);
            told = caller.told();
        }
        if (watch != null) {
            watch.close();
        }
        checkAnswer(result, told);
        checkOnce(act, act.end());
        checkServer(act, result);
        if (watch != null) {
            checkWatch(watch);
        }
        return complaints;
    }

    private void checkAnswer(Result result, List<Outcome> told) {
        Verdict expected = course.verdict(cut);
        check(result.verdict(vendor) == expected, "expected " + expected + " but was " + result);
        check(
                told.equals(List.of(expected.outcome, expected.outcome)),
                "expected the listener to be told " + expected.outcome + " twice, not " + told);
    }

    private void checkServer(Act act, Result result) {
        boolean lie = switch (result.outcome()) {
            case APPLIED -> !act.applied();
            case NOT_SENT, NOT_APPLIED -> act.applied();
            case UNKNOWN -> false;
        };
        check(!lie, "a lie: " + result.outcome() + ", but applied is " + act.applied());
        check(
                act.applied() == (course.isWhole(cut) && cut.answer().applies()),
                "the server is not to be trusted: applied is " + act.applied());
    }

    private void checkOnce(Act act, int came) {
        check(act.connections() == 1, "there were " + act.connections() + " connections");
        int good = cut.reused() ? 1 : 0;
        // What is handed to a dead connection does not arrive, nor does a record that is not whole.
        int most = cut.place() == Cut.Place.IDLE || course.verdict(cut) == Verdict.NOT_SENT ? good : good + 1;
        int least = course.isWhole(cut) ? good + 1 : good;
        check(
                act.arrivals() >= least && act.arrivals() <= most,
                "expected " + least + " to " + most + " arrivals but there were " + act.arrivals());
        int once = course.handshakeIn(cut.reused()) + course.request();
        check(
                came <= (course.secure() ? once + ALERTS : once),
                "more than one request came: " + came + " bytes instead of " + once);
    }

    private void checkWatch(Watch watch) {
        if (!course.secure()) {
            check(watch.handed() == course.request(), "not one request was written, but " + watch.handed() + " bytes");
        }
        check(watch.connections() == 1, "the client began " + watch.connections() + " connections");
        if (course.isAwaited(cut)) {
            check(watch.read() == cut.bytes(), "the client has read " + watch.read() + " bytes");
        }
    }

    private void check(boolean right, String complaint) {
        if (!right) {
            complaints.add(cut + (async ? ", async: " : ": ") + complaint);
        }
    }
}
