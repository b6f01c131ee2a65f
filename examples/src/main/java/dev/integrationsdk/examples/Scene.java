package dev.integrationsdk.examples;

/** Shows one thing, and makes sure of what it says. */
interface Scene {
    /**
     * Plays it.
     *
     * @throws Surprise if something is not as the scene says
     * @throws dev.integrationsdk.core.error.SdkException if a call fails that should not
     */
    void play(Facts facts);
}
