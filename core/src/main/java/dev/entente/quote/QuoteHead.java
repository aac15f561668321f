package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a list of revisions says of each: of which day, by which program, what it came to, and until when; without its lines. */
public record QuoteHead(
        int number,
        LocalDate day,
        LocalDate validThrough,
        @Nullable String program,
        int version,
        long listMinor,
        long netMinor,
        String unit,
        int scale,
        Instant madeAt) {

    public Amount list() {
        return new Amount(listMinor, new Unit(unit, scale));
    }

    public Amount net() {
        return new Amount(netMinor, new Unit(unit, scale));
    }
}
