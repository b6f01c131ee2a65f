package dev.integrationsdk.examples;

/** The command line asks for something that does not exist. Its message is one line. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
