package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;

/** A part of the contract about what is offered beside the update. Its tests take each offer in each mode. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
interface OfferContract extends VendorContract {
    /** Every retry that there is by default, and no wait. */
    RetryPolicy PROMPT = RetryPolicy.builder().initialDelay(Duration.ZERO).build();

    /** The same, also after an unknown outcome. */
    RetryPolicy EVEN_UNKNOWN = RetryPolicy.builder()
            .initialDelay(Duration.ZERO)
            .retryUnknownOutcomes(true)
            .build();

    /** Everything but the update. */
    List<Offer> offers();

    default Stream<Arguments> everyOffer() {
        return offers(offer -> true);
    }

    default Stream<Arguments> everyOfferOnAnId() {
        return offers(Offer::hasId);
    }

    default Stream<Arguments> everyOfferThatCreatesNothing() {
        return offers(offer -> !offer.creates());
    }

    default Stream<Arguments> everyOfferThatChanges() {
        return offers(offer -> !offer.reads());
    }

    default Stream<Arguments> everyListOfSeveralPages() {
        return offers(offer -> offer.next() != null);
    }

    private Stream<Arguments> offers(Predicate<Offer> wanted) {
        return offers().stream()
                .filter(wanted)
                .flatMap(offer -> Arrays.stream(Mode.values()).map(mode -> Arguments.of(offer, mode)));
    }

    /** So that nobody forgets one. */
    @Test
    default void has_every_operation_of_the_client() throws ClassNotFoundException {
        Class<?> api = Class.forName(getClass().getPackageName() + ".IntegrationsApi");
        assertThat(offers().stream().map(offer -> offer.name().replaceAll("Integrations?$", "")))
                .as("the offers of %s", getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(api.getMethods())
                        .filter(method -> Call.class.isAssignableFrom(method.getReturnType()))
                        .map(Method::getName)
                        .filter(name -> !name.equals("update"))
                        .collect(Collectors.toSet()));
    }

    default Scene open(Offer offer, Mode mode, RetryPolicy retry) {
        return open(offer, mode, options -> options.retry(retry));
    }

    default Scene open(Offer offer, Mode mode, UnaryOperator<ClientOptions.Builder> options) {
        return Scene.open(vendor().offering(offer), mode, options);
    }
}
