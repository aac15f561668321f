package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.payable.Payable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a program promises for one motion: the model that works it out, its terms as canonical JSON, and when what it earns
 * becomes payable (null: at once).
 */
public record Offer(
        String motion,
        String name,
        PluginId model,
        JsonNode terms,
        @Nullable Payable payable) {

    /** One whose results are payable at once. */
    public Offer(String motion, String name, PluginId model, JsonNode terms) {
        this(motion, name, model, terms, null);
    }

    Offer payable(@Nullable Payable when) {
        return new Offer(motion, name, model, terms, when);
    }
}
