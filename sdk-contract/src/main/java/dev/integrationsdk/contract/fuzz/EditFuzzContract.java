package dev.integrationsdk.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.VendorContract;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** An edit that changes nothing sends nothing, whatever integration the vendor answers. */
public interface EditFuzzContract extends VendorContract {
    /** A client of the vendor's, at this address. */
    Editor editor(String baseUrl);

    /**
     * A client's edits of the documented integration.
     *
     * @param nothing sets nothing
     * @param asItIs sets every field that is there to the value that it has
     * @param close closes the client
     */
    record Editor(Edit<?> nothing, Edit<?> asItIs, Runnable close) {}

    /** The answer to reading, given the answer to an update: another one where the vendor has a list only. */
    default String reading(String answer) {
        return answer;
    }

    @Provide
    default Arbitrary<List<Mutation>> integrations() {
        return Answers.mutations();
    }

    @Property
    default void nothing_is_sent_when_nothing_is_set(
            @ForAll("integrations") List<Mutation> mutations, @ForAll boolean async) {
        EditLoopback loopback = loopback();

        SdkException failure =
                loopback.edit(document(mutations), loopback.editor().nothing(), async);

        assertThat(failure == null ? Outcome.NOT_SENT : failure.outcome()).isIn(Outcome.NOT_SENT, Outcome.NOT_APPLIED);
    }

    @Property
    default void nothing_is_sent_when_everything_is_set_to_what_it_is(
            @ForAll("integrations") List<Mutation> mutations, @ForAll boolean async) {
        EditLoopback loopback = loopback();

        SdkException failure =
                loopback.edit(document(mutations), loopback.editor().asItIs(), async);

        assertThat(failure == null ? Outcome.NOT_SENT : failure.outcome()).isIn(Outcome.NOT_SENT, Outcome.NOT_APPLIED);
    }

    private String document(List<Mutation> mutations) {
        return reading(Mutation.applyAll(Node.of(vendor().answer()), mutations).toString());
    }

    private EditLoopback loopback() {
        return Store.getOrCreate(EditLoopback.class, Lifespan.PROPERTY, () -> new EditLoopback(this::editor))
                .get();
    }
}
