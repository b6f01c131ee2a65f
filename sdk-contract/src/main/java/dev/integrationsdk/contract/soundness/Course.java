package dev.integrationsdk.contract.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a whole exchange goes over the wire, and so what a client has handed over and read when the server cuts it: this is
 * no guess, but follows from the cut. The lengths are those of a rehearsal, and are the same every time. All that comes
 * before the request is zero without TLS; with it, TLS 1.3 has this order:
 *
 * <ol>
 *   <li>The client writes its hello.
 *   <li>The server writes its flight.
 *   <li>The client ends the handshake, which is complete on its side as soon as that is written, and writes the request.
 *   <li>The server, having read that end, writes a ticket.
 *   <li>The server, having read the request, writes the answer, in records of {@link #RECORD} bytes.
 * </ol>
 *
 * @param hello the client's first bytes
 * @param flight the server's part of the handshake
 * @param finished what the client ends the handshake with
 * @param ticket what the server writes between that and the answer
 * @param request the request, encrypted
 * @param overhead what encryption adds to a record
 */
record Course(boolean secure, int hello, int flight, int finished, int ticket, int request, int overhead) {
    /** How many bytes of an answer the server encrypts at once. */
    static final int RECORD = 128;
    /** The client says this as soon as it has the first record of the server's flight; its meaning is historical. */
    private static final int CHANGE_CIPHER_SPEC = 6;

    /** Every place to cut at. */
    List<Cut> cuts(Cut.Way way, boolean reused, boolean watched, List<Answer> answers) {
        List<Cut> cuts = new ArrayList<>();
        if (watched && reused) {
            cuts.add(new Cut(Cut.Place.IDLE, 0, way, true, answers.get(0)));
        }
        if (way != Cut.Way.CLOSE) {
            IntStream.rangeClosed(0, handshakeIn(reused) + request)
                    .forEach(read -> cuts.add(new Cut(Cut.Place.REQUEST, read, way, reused, answers.get(0))));
        }
        if (watched || way == Cut.Way.FIN) {
            for (Answer answer : answers) {
                // Up to the answer, one cut is like the other, whatever the answer would have been.
                int from = answer.equals(answers.get(0)) || way == Cut.Way.CLOSE ? 0 : handshakeOut(reused);
                int to = way == Cut.Way.CLOSE ? answer.length() : handshakeOut(reused) + encrypted(answer.length());
                IntStream.rangeClosed(from, to)
                        .forEach(written -> cuts.add(new Cut(Cut.Place.RESPONSE, written, way, reused, answer)));
            }
        }
        return cuts;
    }

    Verdict verdict(Cut cut) {
        return Verdict.knowable(isHandedOver(cut), seen(cut), cut.answer());
    }

    /** Whether the client's part of the connection stands, so that it hands the request over, however that ends. */
    private boolean isHandedOver(Cut cut) {
        if (cut.reused() || !secure || cut.way() == Cut.Way.CLOSE) {
            return true;
        }
        boolean reset = cut.way() == Cut.Way.RST;
        // A reset fails the end of the handshake that is not out; it does not hinder a half-closed connection.
        return cut.place() == Cut.Place.REQUEST
                ? (reset ? cut.bytes() >= handshakeIn(false) : cut.bytes() > hello)
                : (reset ? cut.bytes() > flight : cut.bytes() >= flight);
    }

    /** How many bytes of the answer the client can read. */
    private int seen(Cut cut) {
        if (cut.place() != Cut.Place.RESPONSE) {
            return 0;
        } else if (!secure || cut.way() == Cut.Way.CLOSE) {
            return cut.bytes();
        }
        int bytes = Math.max(0, cut.bytes() - handshakeOut(cut.reused()));
        return bytes == encrypted(cut.answer().length()) ? cut.answer().length() : bytes / (RECORD + overhead) * RECORD;
    }

    /** Whether the server gets the whole request. */
    boolean isWhole(Cut cut) {
        return switch (cut.place()) {
            case IDLE -> false;
            case REQUEST -> cut.bytes() == handshakeIn(cut.reused()) + request;
            case RESPONSE ->
                cut.way() == Cut.Way.CLOSE
                        || handshakeOut(cut.reused()) == 0
                        || cut.bytes() > handshakeOut(cut.reused());
        };
    }

    /** How many bytes may leave the client before the cut, so that it is clear what the client has done till then. */
    long passing(Cut cut) {
        if (cut.place() == Cut.Place.REQUEST) {
            return cut.bytes();
        } else if (isWhole(cut) || cut.place() == Cut.Place.IDLE) {
            return Long.MAX_VALUE;
        }
        return cut.bytes() <= flight ? hello + CHANGE_CIPHER_SPEC : handshakeIn(false);
    }

    /** Whether the client reads what was written before the cut, while the connection stands. */
    boolean isAwaited(Cut cut) {
        return cut.place() == Cut.Place.RESPONSE
                && cut.way() != Cut.Way.CLOSE
                && (isWhole(cut) || cut.bytes() <= flight);
    }

    int handshakeIn(boolean reused) {
        return reused ? 0 : hello + finished;
    }

    int handshakeOut(boolean reused) {
        return reused ? 0 : flight + ticket;
    }

    int encrypted(int length) {
        return length + records(length) * overhead;
    }

    /** In how many records so many bytes are written. */
    static int records(int length) {
        return (length + RECORD - 1) / RECORD;
    }
}
