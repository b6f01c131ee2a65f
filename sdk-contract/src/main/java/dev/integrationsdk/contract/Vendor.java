package dev.integrationsdk.contract;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.model.Json;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What tells one vendor's module from another's in the contract.
 *
 * @param name as {@code SdkException.vendor()} has it
 * @param path the documented path, with {@code {…}} for the id
 * @param id the id of the documented integration
 * @param credentialHeader the header that carries the credential
 * @param credentialPrefix what stands before it there
 * @param update the body of the update that a connection sends
 * @param answer the documented answer, whose integration has that id
 * @param errorBody a documented error body
 * @param choosesByBody whether documented codes or words of an error body choose the class of a 4xx
 * @param takesAnyId whether an id of any form may be sent
 * @param answersItsId whether the answer must be about the integration that was asked for
 * @param connector builds a client
 */
public record Vendor(
        String name,
        String path,
        String id,
        String credentialHeader,
        String credentialPrefix,
        Json update,
        Json answer,
        Json errorBody,
        boolean choosesByBody,
        boolean takesAnyId,
        boolean answersItsId,
        Connector connector) {

    /** Builds the vendor's client as an application does. */
    @FunctionalInterface
    public interface Connector {
        Connection connect(String baseUrl, Supplier<String> credential, ClientOptions options);
    }

    /**
     * A client.
     *
     * @param call makes a call for an id: that of {@link Vendor#update}, or of an {@link Offer}
     * @param close closes the client
     */
    public record Connection(Function<String, Call<?>> call, Runnable close) {}

    /** The same vendor, whose clients make the calls of an offer. */
    Vendor offering(Offer offer) {
        return new Vendor(
                name,
                offer.target(),
                id,
                credentialHeader,
                credentialPrefix,
                update,
                answer,
                errorBody,
                choosesByBody,
                takesAnyId,
                answersItsId,
                offer.connector());
    }

    /** The path for an id that needs no encoding. */
    public String pathOf(String anId) {
        return path.replaceAll("\\{.*}", anId);
    }
}
