package dev.entente.lead;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a lead became: who leads the deal (null: whoever has the lead, or gave it), what it is called, for how much (null: what the
 * lead is worth), when it is expected, in which program; and of what was sold already, on which day.
 */
public record Conversion(
        @Nullable UUID partner,
        @Nullable String name,
        @Nullable Amount amount,
        @Nullable LocalDate expectedClose,
        @Nullable String program,
        @Nullable LocalDate soldOn) {}
