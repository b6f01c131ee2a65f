package dev.integrationsdk.contract.soundness;

/**
 * Where, and how, the server cuts the connection of the call that is looked at.
 *
 * @param place during which part of the exchange
 * @param bytes how many bytes of that part crossed the wire when the server cuts, those of a handshake included; but of a
 *     {@link Way#CLOSE}, how many bytes of the answer were encrypted
 * @param way how it cuts
 * @param reused whether one good exchange went over the same connection before
 * @param answer the whole answer, of which the client gets no more than was written before the cut
 */
record Cut(Place place, int bytes, Way way, boolean reused, Answer answer) {
    enum Place {
        /** After the good exchange, before the call begins. */
        IDLE,
        /** What the server reads. */
        REQUEST,
        /** What the server writes. */
        RESPONSE
    }

    enum Way {
        /** The end of the stream: what was written before arrives, and then nothing more. */
        FIN,
        RST,
        /** TLS says that this is the end, as a server does that closes in an orderly way; then a FIN. */
        CLOSE
    }

    /** The number of the request that suffers; nothing happens to the others. */
    int victim() {
        return reused ? 2 : 1;
    }

    @Override
    public String toString() {
        return "%s after byte %d of the %s%s, %s"
                .formatted(
                        way,
                        bytes,
                        place,
                        place == Place.RESPONSE ? " " + answer.statusIn(answer.length()) : "",
                        reused ? "reused" : "fresh");
    }
}
