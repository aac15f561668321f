package dev.entente.pricebook;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A price book as the trail keeps it. */
record BookView(
        String code,
        String name,
        String currency,
        @Nullable String parent,
        String percent,
        int decimals,
        String rounding,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID partner,
        @Nullable String region,
        @Nullable String tier,
        @Nullable String motion) {

    static BookView of(BookDescription said) {
        var adjustment = said.adjustment();
        var audience = said.audience();
        return new BookView(
                said.code(),
                said.name(),
                said.unit().code(),
                said.parent(),
                adjustment.percent().toPlainString(),
                adjustment.decimals(),
                adjustment.rounding().name(),
                said.from(),
                said.until(),
                audience.partnerId(),
                audience.region(),
                audience.tier(),
                audience.motion());
    }
}
