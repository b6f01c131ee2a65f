package dev.integrationsdk.odeus;

/**
 * Where, and how, the server cuts the connection of the call that is looked at.
 *
 * @param place during which part of the exchange
 * @param bytes how many bytes of that part the server has read, or written, when it cuts
 * @param way how it cuts
 * @param reused whether one good exchange went over the same connection before
 * @param answer the whole answer, of which the client gets no more than was written before the cut; ASCII
 */
record Cut(Place place, int bytes, Way way, boolean reused, String answer) {
    enum Place {
        /** After the good exchange, before the call begins. */
        IDLE,
        REQUEST,
        RESPONSE
    }

    enum Way {
        /** The end of the stream: what was written before arrives, and then nothing more. */
        FIN,
        RST
    }

    /** The number of the request that suffers; nothing happens to the others. */
    int victim() {
        return reused ? 2 : 1;
    }

    @Override
    public String toString() {
        String answered = place == Place.REQUEST ? "" : " of " + answer.length();
        return way + " after byte " + bytes + answered + " of the " + place + (reused ? ", reused" : ", fresh");
    }
}
