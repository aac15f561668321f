package dev.entente.whatif;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Tried;
import dev.entente.earning.Tried.Tiers;
import dev.entente.earning.Tried.Worth;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Results before and after, as a program would give them. */
public final class TriedFixtures {

    static final UUID PARTNER = new UUID(0, 7);
    static final Unit EUR = Unit.currency("EUR");
    static final Rounding CENTS = Rounding.halfUp(2);

    private static final UUID PROGRAM = new UUID(0, 1);

    private TriedFixtures() {}

    /** So many percent of a sale of so many euros. */
    static Earning share(String rate, long euros) {
        var base = new Amount(euros * 100, EUR);
        var percent = Percentage.of(rate);
        return Earning.pays(CENTS, List.of(Step.of("{0} of {1} for {2}", percent.of(base), percent, base, "software")));
    }

    static Worth resale(Earning result) {
        return new Worth(result, PROGRAM, "resell", "Resale", null);
    }

    static Worth referral(Earning result) {
        return new Worth(result, PROGRAM, "referral", "Referral", null);
    }

    static Worth held(String because) {
        return new Worth(new Held(because), null, null, null, null);
    }

    static Tried tried(@Nullable Worth now, @Nullable Worth then) {
        return tried(now, then, new Tiers("silver", "silver"));
    }

    static Tried tried(@Nullable Worth now, @Nullable Worth then, Tiers tiers) {
        return new Tried(
                Source.SALE,
                new UUID(0, 9),
                PARTNER,
                LocalDate.of(2026, 3, 10),
                "Nordhaven Shipping",
                "S-2026-00001",
                tiers,
                now,
                then);
    }
}
