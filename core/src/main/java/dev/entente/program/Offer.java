package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.payable.Clawback;
import dev.entente.payable.Payable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a program promises for one motion: the model that works it out, its terms as canonical JSON, when what it earns
 * becomes payable (null: at once), for how long it is taken back (null: always), and by which version of its plugin the model is
 * asked, whatever the tenant installs (null: by the one that it has).
 */
public record Offer(
        String motion,
        String name,
        PluginId model,
        JsonNode terms,
        @Nullable Payable payable,
        @Nullable Clawback clawback,
        @Nullable String plugin) {

    /** One whose results are payable at once, and taken back whenever something is given back. */
    public Offer(String motion, String name, PluginId model, JsonNode terms) {
        this(motion, name, model, terms, null, null, null);
    }

    /** The currency that its terms count sales in: the one that they name as theirs, or the only one in them. */
    public Optional<Unit> countedIn() {
        return Stream.of("counted", "unit")
                .flatMap(name -> currency(terms.path(name)))
                .findFirst()
                .or(this::only);
    }

    private Optional<Unit> only() {
        var all = terms.findValues("unit").stream()
                .flatMap(Offer::currency)
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Whether its terms say themselves what another currency counts as. */
    public boolean exchanges(Unit other) {
        return terms.path("exchange")
                .valueStream()
                .flatMap(row -> currency(row.path("amount").path("unit")))
                .anyMatch(other::equals);
    }

    private static Stream<Unit> currency(JsonNode code) {
        try {
            return Stream.of(Unit.currency(code.stringValue(""))).filter(Unit::isCurrency);
        } catch (IllegalArgumentException points) { // and whatever else a plugin counts in
            return Stream.empty();
        }
    }

    Offer with(@Nullable Payable when, @Nullable Clawback back) {
        return new Offer(motion, name, model, terms, when, back, plugin);
    }
}
