package dev.integrationsdk.core.faults;

/** A program that makes a call of each kind and forgets to close its client. */
final class NeverCloses {
    private NeverCloses() {}

    public static void main(String[] arguments) {
        @SuppressWarnings("resource")
        Caller caller = new Caller(arguments[0]);
        for (Mode mode : Mode.values()) {
            caller.execute(mode);
        }
    }
}
