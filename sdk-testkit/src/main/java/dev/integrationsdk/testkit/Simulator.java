package dev.integrationsdk.testkit;

import java.util.List;

/**
 * One vendor's integrations API, in this process: a real HTTP server on the loopback interface that behaves as the
 * vendor's documentation says. Point a client at {@link #url()} with {@link #credential()}, let it read, update or
 * create integrations, as far as the vendor offers that, and then look at {@link #integration(String)} and at
 * {@link #requests()}.
 *
 * <p>Each vendor's simulator has its own {@code start()} and states in its documentation what the vendor publishes and
 * what had to be assumed. What they have in common stands here.
 *
 * <p>A request is checked in this order, and the first failing check decides the answer: credential (401), path (404),
 * method (405), media type (415), size where the vendor limits it (413), a JSON object as body (400), known integration
 * (404), the documented limits of the fields (400, naming every field that breaks one), the state of the integration.
 * Parameters of a query, where a list has some, come after the method. Members of a body and parameters of a query that
 * the vendor does not document are ignored. Fields that are sent with an update replace what is held, unless the vendor
 * merges them, and all others stay. The integration's time of update then moves on by exactly one second, so that tests
 * do not depend on the clock of the machine.
 *
 * <p>A list begins with the integrations held from the start; those created or {@linkplain #put(String) put} follow in
 * the order in which they came. A cursor is the identifier of the integration with which the page begins. One that is
 * not held is refused with 400. The n-th integration that is created always gets the same identifier and the same time,
 * the n-th second of the year 2025.
 *
 * <p>Each request is atomic: it finds the state between two changes, and leaves the next one.
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
     * Holds this integration from now on: in place of the one with the same identifier if there is one, else in addition
     * and last in the list. So a test begins with a state of its own, or plays somebody else who changes an integration
     * meanwhile. It is held as it is given: none of the vendor's rules is checked, and neither a version nor a time
     * moves on. What the vendor's own rules need, such as Truto's {@code version}, must be there for updates to succeed.
     *
     * @param integration the JSON text of an integration, as {@link #integration(String)} returns one
     * @throws IllegalArgumentException if that is no JSON object, or has no identifier in the form of a text
     */
    void put(String integration);

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

    /**
     * Spoils every n-th request that arrives from now on: the n-th, the 2n-th and so on, counted from this call over all
     * threads. It replaces what was given before. Faults of {@link #failNext(Fault)} come first: their requests count
     * too, and if such a request is an n-th one, it only meets the queued fault.
     *
     * @param n how many requests make up a round; 1 for every request
     * @param fault what goes wrong with the last one of each round
     * @throws IllegalArgumentException if n is less than 1
     */
    void failEvery(int n, Fault fault);

    /** Stops the server and drops its connections, answers that are still due included. Repeating it does nothing. */
    @Override
    void close();
}
