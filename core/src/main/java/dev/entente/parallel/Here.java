package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A current result as far as it is compared; without an amount where it is held, with the reason. */
public record Here(
        UUID id,
        UUID sourceId,
        Source kindOfSource,
        UUID partnerId,
        LocalDate on,
        String about,
        String document,
        @Nullable Kind kind,
        @Nullable Long minor,
        @Nullable String unit,
        @Nullable Integer scale,
        @Nullable String because) {

    YearMonth month() {
        return YearMonth.from(on);
    }

    @Nullable
    Amount amount() {
        if (minor == null || unit == null || scale == null) return null;
        return new Amount(minor, new Unit(unit, scale));
    }

    Here plus(long more) {
        var sum = minor == null ? more : Math.addExact(minor, more);
        return new Here(id, sourceId, kindOfSource, partnerId, on, about, document, kind, sum, unit, scale, because);
    }

    /** Nothing is posted for it. */
    boolean isNothing() {
        return minor != null && (minor == 0 || kind == Kind.RETAINS);
    }
}
