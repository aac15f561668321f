package dev.entente.program;

import dev.entente.api.Label;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.Step.Rounding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How quotes for one motion are priced: the models that change the list price, one after the other; the least that remains
 * of the list price; how and where a price is rounded (null: half up to the smallest part of its currency); and for how
 * many days a quote stands.
 */
public record Pricing(
        String motion,
        List<PriceStep> steps,
        @Label("At least, of the list price") @Nullable Percentage floor,
        @Label("Rounding") @Nullable Rounding rounding,
        @Label("Rounded for") Place place,
        @Label("Valid (days)") int valid) {

    private static final int USUAL_DAYS = 30;

    /** A price for one piece, times the pieces; or the price of the line as a whole. */
    public enum Place {
        LINE,
        PIECE
    }

    /** A pricing model, and its terms as canonical JSON. */
    public record PriceStep(PluginId model, JsonNode terms) {}

    public Pricing {
        steps = List.copyOf(steps);
    }

    /** What a program says that says nothing of a motion: list prices. */
    public static Pricing atList(String motion) {
        return new Pricing(motion, List.of(), null, null, Place.LINE, USUAL_DAYS);
    }
}
