package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Label;
import dev.entente.api.Unit;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the program takes an amount of another currency for, from a day on: EUR 75 count as USD 100. */
public record Exchange(
        @Label("From") @Nullable LocalDate from,
        @Label("This amount") Amount amount,
        @Label("Counts as") Amount counts) {

    public Exchange {
        if (amount.minor() <= 0 || counts.minor() <= 0) throw new IllegalArgumentException("Amounts are above zero");
        if (amount.unit().equals(counts.unit())) throw new IllegalArgumentException("Name another currency");
    }

    /** The newest row for a currency on a day. */
    static @Nullable Exchange of(List<Exchange> rows, Unit unit, LocalDate day) {
        Exchange found = null;
        for (var row : rows) {
            if (!row.amount.unit().equals(unit) || row.from != null && row.from.isAfter(day)) continue;
            if (found == null || found.from == null || row.from != null && !row.from.isBefore(found.from)) found = row;
        }
        return found;
    }

    /** Rounded half up to the smallest part of the currency that it counts as. */
    Amount of(Amount other) {
        var value = other.value()
                .multiply(counts.value())
                .divide(amount.value(), counts.unit().scale(), RoundingMode.HALF_UP);
        return Amount.exactly(value, counts.unit());
    }
}
