package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sale that nobody made, to see what it would come to: one line of a product, by a partner of a tier that had sold so
 * much before. Of a period that closes, the net amount is what was measured.
 */
public record SampleSale(
        String motion,
        Kind kind,
        Route route,
        @Nullable String tier,
        boolean registered,
        String sku,
        String family,
        Period term,
        Amount net,
        Amount before) {

    /** One that reached the customer directly. */
    public SampleSale(
            String motion,
            Kind kind,
            @Nullable String tier,
            boolean registered,
            String sku,
            String family,
            Period term,
            Amount net,
            Amount before) {
        this(motion, kind, Route.DIRECT, tier, registered, sku, family, term, net, before);
    }

    /** What kind of event; the period is the last month of the fiscal year, which ends its quarters and the year too. */
    public enum Kind {
        NEW_SALE,
        RENEWAL,
        EXPANSION,
        PERIOD_CLOSES
    }

    public Occurrence on(LocalDate day, Month yearStart) {
        var lines = List.of(new Line(sku, family, 1, term, null, net));
        return switch (kind) {
            case NEW_SALE -> new Won(day, route, lines);
            case RENEWAL -> new Renewed(day, route, lines);
            case EXPANSION -> new Expanded(day, route, lines);
            case PERIOD_CLOSES -> {
                var last = YearMonth.from(day).plusMonths(monthsLeft(day, yearStart));
                yield new Closed(new DateRange(last.atDay(1), last.plusMonths(1).atDay(1)));
            }
        };
    }

    private static int monthsLeft(LocalDate day, Month yearStart) {
        return Math.floorMod(yearStart.getValue() - 1 - day.getMonthValue(), 12);
    }

    /** Every total of money is what was sold before and the sale; whatever else is counted happens for the first time. */
    public Standing standing(LocalDate joined, Set<Measure> asked) {
        var totals = new LinkedHashMap<Measure, Amount>();
        var own = new LinkedHashMap<Measure, Amount>();
        for (var measure : asked) {
            var which = measure.per() == Per.PRODUCT_LINE ? measure.of(family) : measure;
            var added = added(measure);
            own.put(which, added);
            totals.put(which, isSold(measure) ? before.plus(added) : added);
        }
        return new Standing(tier, joined, registered, List.of(), totals, own, Standing.Credit.WHOLE);
    }

    private Amount added(Measure measure) {
        if (measure.what().equals("own-earnings")) return Amount.zero(measure.unit());
        return measure.unit().equals(net.unit()) ? net : new Amount(1, measure.unit());
    }

    private boolean isSold(Measure measure) {
        return !measure.what().equals("own-earnings") && measure.unit().equals(before.unit());
    }
}
