package dev.integrationsdk.contract.soundness;

import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be known of a change, and how the library says it. What it has to say is one rule, {@link #knowable},
 * about what a client can know:
 *
 * <ol>
 *   <li>It has read the whole head of a final answer: the status tells. 2xx is {@code APPLIED}, or the answer itself if
 *       all of it came; 4xx is {@code NOT_APPLIED}, whatever came of the body. A head of 1xx, or a head of which one byte
 *       is missing, tells nothing.
 *   <li>Otherwise, it has handed nothing to a connected socket: {@code NOT_SENT}. Over TLS, a socket is connected when the
 *       handshake is complete on the client's side.
 *   <li>Otherwise {@code UNKNOWN}. That includes a socket which the server cut before it read a byte, and one that failed
 *       the very first write: TCP does not tell what of the bytes handed to it was read, and Java does not tell what of a
 *       failed write went out.
 * </ol>
 *
 * <p>Exactly one of these holds for every cut, so exactly one answer is right, and a library that always says {@code
 * UNKNOWN} fails.
 */
enum Verdict {
    NOT_SENT(Outcome.NOT_SENT, ConnectionException.class),
    UNKNOWN(Outcome.UNKNOWN, ConnectionException.class),
    NOT_APPLIED(Outcome.NOT_APPLIED, NotFoundException.class),
    APPLIED(Outcome.APPLIED, UnreadableResponseException.class),
    ANSWERED(Outcome.APPLIED, null);

    final Outcome outcome;
    final @Nullable Class<? extends SdkException> thrown;

    Verdict(Outcome outcome, @Nullable Class<? extends SdkException> thrown) {
        this.outcome = outcome;
        this.thrown = thrown;
    }

    /** @param seen how many bytes the client has read of the answer */
    static Verdict knowable(boolean handedOver, int seen, Answer answer) {
        int status = answer.statusIn(seen);
        if (status / 100 == 2) {
            return seen == answer.length() ? ANSWERED : APPLIED;
        } else if (status / 100 == 4) {
            return NOT_APPLIED;
        }
        return handedOver ? UNKNOWN : NOT_SENT;
    }
}
