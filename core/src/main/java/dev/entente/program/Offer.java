package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.payable.Clawback;
import dev.entente.payable.Payable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a program promises for one motion: the model that works it out, its terms as canonical JSON, when what it earns
 * becomes payable (null: at once), and for how long it is taken back (null: always).
 */
public record Offer(
        String motion,
        String name,
        PluginId model,
        JsonNode terms,
        @Nullable Payable payable,
        @Nullable Clawback clawback) {

    /** One whose results are payable at once, and taken back whenever something is given back. */
    public Offer(String motion, String name, PluginId model, JsonNode terms) {
        this(motion, name, model, terms, null, null);
    }

    Offer with(@Nullable Payable when, @Nullable Clawback back) {
        return new Offer(motion, name, model, terms, when, back);
    }
}
