package dev.integrationsdk.examples;

import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.Simulator;
import java.util.Optional;
import java.util.function.Function;

/**
 * An integration that is known by its name only: it is found in the list, and gets another name.
 *
 * @param server where it is held
 * @param list all integrations of the vendor
 * @param name the name of one of them
 * @param id its id
 * @param edit the edit that gives it {@link #AFTER} as its name, from its id
 * @param <I> the vendor's integration
 */
record Renaming<I>(
        Simulator server,
        Pages<I> list,
        Function<I, Optional<String>> name,
        Function<I, String> id,
        Function<String, Edit<I>> edit)
        implements Scene {
    static final String AFTER = "Shop 25 EU";

    private static final String BEFORE = "Shop 25";
    private static final int CROWD = 40;

    @Override
    public void play(Facts facts) {
        new Crowd(server).join(CROWD);
        Arrivals arrivals = Arrivals.from(server);

        // The stream asks for a page when it comes to it, and for none after the one that has the name. No vendor
        // promises that a name is there once only: who must be sure takes toList(), and gives up if there are several.
        String found = id.apply(list.stream()
                .filter(integration -> name.apply(integration).equals(Optional.of(BEFORE)))
                .findFirst()
                .orElseThrow(() -> new Surprise("there is no " + BEFORE)));
        facts.say("found", "\"" + BEFORE + "\" on page " + arrivals.count() + " of the list, its id is " + found);

        // Each reads the integration anew: what is shown is what would be sent at that moment.
        Edit<I> rename = edit.apply(found);
        facts.all("preview", rename.preview().toString().lines().toList());
        Edited<I> edited = rename.execute();
        facts.all("changed", edited.changes());

        facts.all("arrived", arrivals.calls().stream().map(Arrivals::line).toList());
        String held = Held.text(Json.parse(server.integration(found)), "/name");
        Surprise.unless(held.equals(AFTER), "it is still named " + held);
        Surprise.unless(name.apply(edited.integration()).equals(Optional.of(AFTER)), "the answer has another name");
        Surprise.unless(arrivals.updates() == 1, "it was not sent once");
    }
}
