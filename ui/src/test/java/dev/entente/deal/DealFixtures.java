package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.customer.CustomerFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals as they are read. */
public final class DealFixtures {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private DealFixtures() {}

    public static Deal deal(String number, String customer, Stage stage, @Nullable UUID partner) {
        var domain = customer.toLowerCase(Locale.ROOT).replace(" ", "") + ".example";
        var profile = new DealProfile(
                partner,
                customer,
                domain,
                customer + ": platform",
                "resell",
                null,
                Route.DIRECT,
                Amount.of("48200.00", "EUR"),
                LocalDate.of(2026, 6, 30),
                null,
                "Send the quote",
                LocalDate.of(2026, 3, 27),
                null,
                List.of(),
                null);
        var deal = new Deal(number, Origin.PARTNER, profile, CustomerFixtures.customer(customer, domain), AT);
        if (stage != Stage.QUALIFIED) deal.move(stage, AT);
        return deal;
    }

    /** The same without words of what comes next. */
    public static Deal withoutStep(Deal deal) {
        deal.nextStep = null;
        return deal;
    }
}
