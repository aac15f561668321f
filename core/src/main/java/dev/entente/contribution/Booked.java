package dev.entente.contribution;

import dev.entente.api.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What a figure came to in one month and one unit, of all or of one part of a dimension (null: of none); not rounded. */
record Booked(@Nullable String key, Figure figure, YearMonth month, Unit unit, BigDecimal value) {}
