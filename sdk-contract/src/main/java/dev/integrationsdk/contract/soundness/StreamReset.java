package dev.integrationsdk.contract.soundness;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a server breaks off an HTTP/2 exchange whose request's head it has read. OkHttp would send again after
 * some of them, for HTTP/2 lets a server say that it has not looked at a request; but whether it tells the truth is not
 * known, so they are all {@code UNKNOWN} before the answer's head.
 *
 * @param frame what the server sends
 * @param code the reason that the server gives
 * @param moment when it does that
 */
record StreamReset(Frame frame, int code, Moment moment) {
    /** What a server says so that a client sends again, and what it says to a request that it was looking at. */
    static final int[] TELLING = {7, 8};

    /** All that HTTP/2 has. */
    static final int[] CODES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};

    private static final int[] NONE = {0};

    enum Frame {
        RST_STREAM,
        /** Says that this request, and those after it, were not looked at. */
        GOAWAY,
        /** No frame: the end of the connection. */
        FIN
    }

    enum Moment {
        AFTER_THE_REQUESTS_HEAD(0, Verdict.UNKNOWN),
        AFTER_THE_REQUEST(0, Verdict.UNKNOWN),
        AFTER_THE_HEAD_OF_A_200(200, Verdict.APPLIED),
        AFTER_THE_HEAD_OF_A_404(404, Verdict.NOT_APPLIED);

        /** What is answered before; 0 for nothing. */
        final int status;

        final Verdict verdict;

        Moment(int status, Verdict verdict) {
            this.status = status;
            this.verdict = verdict;
        }
    }

    /** Each of these reasons at every moment. */
    static List<StreamReset> all(Frame frame, int[] codes) {
        List<StreamReset> resets = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            for (int code : frame == Frame.FIN ? NONE : codes) {
                resets.add(new StreamReset(frame, code, moment));
            }
        }
        return resets;
    }
}
