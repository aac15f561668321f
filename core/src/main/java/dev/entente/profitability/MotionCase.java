package dev.entente.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one motion comes to in one tier: the offer by name (null: there is none), whether the partner buys by the program's
 * prices, the figures of the whole time, the first deal of each kind, and what could not be worked out, in sentences.
 */
public record MotionCase(
        String motion,
        @Nullable String offer,
        boolean priced,
        Figures figures,
        List<Example> examples,
        List<String> notes) {

    public MotionCase {
        examples = List.copyOf(examples);
        notes = List.copyOf(notes);
    }
}
