package dev.integrationsdk.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.VendorContract;
import dev.integrationsdk.contract.fuzz.Loopback.Result;
import dev.integrationsdk.contract.fuzz.Mutation.Kind;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of any answer whatever: a model or an SdkException, never anything else. A module's test implements it with
 * one method.
 */
public interface FuzzContract extends VendorContract {
    @Provide
    default Arbitrary<List<Mutation>> mutations() {
        return Answers.mutations();
    }

    @Provide
    default Arbitrary<ByteString> bodies() {
        return Answers.bytes(Answers.mutations()
                .map(mutations ->
                        Mutation.applyAll(Node.of(vendor().answer()), mutations).toString()));
    }

    @Provide
    default Arbitrary<ByteString> refusals() {
        return Answers.bytes(ErrorBodies.mutated(vendor()));
    }

    @Provide
    default Arbitrary<Delivery> deliveries() {
        return Delivery.any();
    }

    @Provide
    default Arbitrary<Integer> statuses() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(200, 999),
                Arbitraries.integers().between(200, 209),
                Arbitraries.integers().between(400, 429));
    }

    @Provide
    default Arbitrary<Integer> refusalStatuses() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(300, 999), Arbitraries.integers().between(400, 429));
    }

    /** A blank text has been read as no value where a number or a boolean is documented. */
    @Example
    default void loses_none_of_the_values_that_are_replaced_by_next_to_nothing() {
        Node document = Node.of(vendor().answer());
        for (String value : List.of("null", "\" \"", "\"\"", "[]", "{}")) {
            for (int place = 0; place < Mutation.size(document); place++) {
                assertReadAndWritten(List.of(new Mutation(place, Kind.REPLACE, "", value)), place % 2 == 0);
            }
        }
    }

    /** What was read is written back without a loss; only the last of members with one name counts. */
    @Property
    default void reads_a_changed_answer_and_writes_the_same(
            @ForAll("mutations") List<Mutation> mutations, @ForAll boolean async) {
        assertReadAndWritten(mutations, async);
    }

    private void assertReadAndWritten(List<Mutation> mutations, boolean async) {
        Meaning meaning = new Meaning(vendor());
        Node document = Mutation.applyAll(Node.of(vendor().answer()), mutations);
        String text = document.toString();

        Result result = loopback().call(Delivery.PLAIN.of(200, ByteString.encodeUtf8(text)), async);

        if (result.response() != null) {
            Object read = result.response().body();
            Accessors.callAll(read);
            meaning.integration(text)
                    .ifPresent(sent -> assertThat(Json.of(read)).as(text).isEqualTo(sent));
        } else {
            assertThat(result.failure()).as(text).isInstanceOf(UnreadableResponseException.class);
            assertThat(meaning.isReadable(document))
                    .as("has what it must have: %s", text)
                    .isFalse();
            assertThat(outcome(result)).isIn(Outcome.APPLIED, Outcome.UNKNOWN);
        }
    }

    @Property
    default void makes_of_any_answer_a_model_or_its_exception(
            @ForAll("bodies") ByteString body,
            @ForAll("statuses") int status,
            @ForAll("deliveries") Delivery delivery,
            @ForAll boolean async) {
        Result result = loopback().call(delivery.of(status, body), async);

        if (result.response() != null) {
            assertThat(result.response().status()).isEqualTo(status).isBetween(200, 299);
            assertThat(result.response().headers()).isNotEmpty();
            Accessors.callAll(result.response().body());
        } else if (status <= 299) {
            assertThat(result.failure()).isInstanceOf(UnreadableResponseException.class);
            assertThat(outcome(result)).isIn(Meaning.outcomes(status, delivery, body));
            Shown.assertHarmless(result.failure());
        } else {
            assertRefusal(result, status);
        }
    }

    @Property
    default void makes_of_any_refusal_the_exception_of_its_status(
            @ForAll("refusals") ByteString body,
            @ForAll("refusalStatuses") int status,
            @ForAll("deliveries") Delivery delivery,
            @ForAll boolean async) {
        assertRefusal(loopback().call(delivery.of(status, body), async), status);
    }

    private void assertRefusal(Result result, int status) {
        assertThat(result.failure()).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.getClass()).isIn(Meaning.classes(status, vendor()));
            assertThat(failure.outcome()).isEqualTo(Meaning.outcome(status));
            Shown.assertHarmless(failure);
        });
    }

    private static @Nullable Outcome outcome(Result result) {
        SdkException failure = result.failure();
        return failure == null ? null : failure.outcome();
    }

    /** One for all tries of a property. */
    private Loopback loopback() {
        return Store.getOrCreate(Loopback.class, Lifespan.PROPERTY, () -> new Loopback(vendor()))
                .get();
    }
}
