package dev.integrationsdk.testkit;

import java.util.List;

/**
 * One vendor's integrations API, in this process: a real HTTP server on the loopback interface that behaves as the
 * vendor's documentation says. Point a client at {@link #url()} with {@link #credential()} and update
 * {@link #integrationId()}; then look at {@link #integration(String)} and at {@link #requests()}.
 *
 * <p>Each vendor's simulator has its own {@code start()} and states in its documentation what the vendor publishes and
 * what had to be assumed. What they have in common stands here.
 *
 * <p>A request is checked in this order, and the first failing check decides the answer: credential (401), path (404),
 * method (405), media type (415), size where the vendor limits it (413), a JSON object as body (400), known integration
 * (404), the documented limits of the fields (400, naming every field that breaks one), the state of the integration.
 * Members of a body that the vendor does not document are ignored. Fields that are sent replace what is held, unless
 * the vendor merges them, and all others stay. The integration's time of update then moves on by exactly one second, so
 * that tests do not depend on the clock of the machine.
 *
 * <p>All methods may be called from any thread, also while requests are being served. What a simulator holds belongs to
 * it alone: two simulators never share state. A simulator that is never closed keeps the JVM running.
 *
 * @since 0.1.0
 */
public sealed interface Simulator extends AutoCloseable
        permits AdaSimulator, MembraneSimulator, OdeusSimulator, SigmaMindSimulator, TrutoSimulator {

    /**
     * {@return the address that stands for the scheme and host of the vendor's API, such as {@code
     * http://127.0.0.1:41234}, without a slash at its end}
     */
    String url();

    /**
     * {@return the one API key or token that this simulator accepts, as a client is given it, without any
     * {@code Bearer} in front} It is made up and opens nothing else.
     */
    String credential();

    /**
     * {@return the identifier of an integration that is held from the start and can be updated} It is as the vendor
     * prints it, not percent-encoded.
     */
    String integrationId();

    /**
     * {@return the JSON text of an integration as it is held now, with all accepted updates applied} It can have
     * members that the vendor's answers do not show.
     *
     * @param id the identifier of an integration, in any form that the vendor's path takes
     * @throws IllegalArgumentException if no such integration is held
     */
    String integration(String id);

    /**
     * {@return every request that has arrived so far, refused ones and those hit by a {@link Fault} included} It is an
     * unmodifiable copy, in the order of arrival.
     */
    List<RecordedCall> requests();

    /**
     * Spoils the next request that arrives. Faults queue up: each one is used for one request, in the order in which
     * they were given.
     *
     * @param fault what goes wrong
     */
    void failNext(Fault fault);

    /** Stops the server and drops its connections, answers that are still due included. Repeating it does nothing. */
    @Override
    void close();
}
