package dev.integrationsdk.examples;

/** Something went otherwise than a program says it would. */
final class Surprise extends RuntimeException {
    private static final long serialVersionUID = 1;

    Surprise(String message) {
        super(message);
    }

    /** Ends a scene in which something is not as it should be. */
    static void unless(boolean expected, String otherwise) {
        if (!expected) {
            throw new Surprise(otherwise);
        }
    }
}
