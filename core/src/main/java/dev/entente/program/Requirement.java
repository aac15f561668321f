package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Measure;

/** What a tier asks for: a figure of the one catalog, how much of it at least, and what people call it. */
public record Requirement(Measure measure, Amount least, String words) implements Asked {

    public Requirement {
        if (!measure.unit().equals(least.unit())) throw new IllegalArgumentException("Counted in two units");
    }
}
