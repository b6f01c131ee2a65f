package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What a method does at a path. A {@link Refusal} that is thrown is answered, and has changed nothing. */
interface Operation {
    Answer answer(Request request, IntegrationStore store);

    static Operation reading(UnaryOperator<ObjectNode> view) {
        return (request, store) -> Answer.json(
                200, view.apply(store.find(request.id()).orElseThrow(IntegrationStore::unknownIntegration)));
    }

    /**
     * Changes one integration by a body.
     *
     * @param change makes the next state out of the present one and the documented part of a body that keeps the rules;
     *     throws a {@link Refusal} where the present state forbids it
     */
    static Operation updating(FieldRules rules, BinaryOperator<ObjectNode> change, UnaryOperator<ObjectNode> view) {
        return (request, store) -> {
            ObjectNode body = request.body();
            ObjectNode updated = store.update(request.id(), held -> {
                rules.check(body);
                return change.apply(held, rules.documentedPartOf(body));
            });
            return Answer.json(200, view.apply(updated));
        };
    }

    static Operation creating(int status, FieldRules rules, Creation creation, UnaryOperator<ObjectNode> view) {
        return (request, store) -> {
            ObjectNode body = request.body();
            rules.check(body);
            ObjectNode sent = rules.documentedPartOf(body);
            return Answer.json(status, view.apply(store.add(number -> creation.make(number, sent))));
        };
    }
}
