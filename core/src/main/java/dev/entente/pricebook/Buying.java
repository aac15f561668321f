package dev.entente.pricebook;

import dev.entente.api.Unit;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who buys how, in which currency, on which day: decides which price book applies. Since when it is a customer (null: it is new) decides by which of its dates a price holds. */
public record Buying(
        @Nullable UUID partnerId,
        @Nullable String motion,
        @Nullable String tier,
        @Nullable String region,
        Unit unit,
        LocalDate day,
        @Nullable LocalDate subscribed) {

    /** A new customer. */
    public Buying(
            @Nullable UUID partnerId,
            @Nullable String motion,
            @Nullable String tier,
            @Nullable String region,
            Unit unit,
            LocalDate day) {
        this(partnerId, motion, tier, region, unit, day, null);
    }

    /** The same in another currency. */
    public Buying in(Unit other) {
        return new Buying(partnerId, motion, tier, region, other, day, subscribed);
    }

    /** Since when it counts as a customer: whoever is new becomes one on the day. */
    LocalDate since() {
        return subscribed == null || subscribed.isAfter(day) ? day : subscribed;
    }
}
