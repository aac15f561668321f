package dev.entente.level;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.measure.Windows;
import dev.entente.program.Gauge;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the next review would find if all went on as in the last days: the level that the figures would be enough for, and
 * how far they would be from each tier.
 */
public record Forecast(
        LocalDate review,
        int pace,
        List<Tier> ladder,
        Map<Measure, Amount> totals,
        @Nullable Tier earned) {

    /** What is sold in so many days says how fast it goes. */
    public static final int DAYS = 90;

    public Forecast {
        ladder = List.copyOf(ladder);
        totals = Map.copyOf(totals);
    }

    /**
     * What is known: today, the day of the review, since when the partner takes part, and where the tenant's year begins; what there is
     * today, what would be counted at the review if nothing more came, and what came in the last days; and which figures do not add up, so
     * that they are taken to stay what they are.
     */
    record Known(
            LocalDate today,
            LocalDate review,
            LocalDate joined,
            Month yearStart,
            Map<Measure, Amount> now,
            Map<Measure, Amount> kept,
            Map<Measure, Amount> recent,
            Set<String> shares,
            Set<String> stocks) {

        /** The days that the pace is taken from; less where the partner has not been here as long. */
        int paceDays() {
            long here = ChronoUnit.DAYS.between(joined, today) + 1;
            return (int) Math.clamp(here, 1, DAYS);
        }
    }

    static Forecast of(List<Tier> ladder, Known known) {
        var totals = new LinkedHashMap<Measure, Amount>();
        ladder.stream()
                .flatMap(Tier::figures)
                .map(each -> each.measure())
                .distinct()
                .forEach(each -> totals.put(each, total(each, known)));
        var earned = TierProgress.of(ladder, Optional.empty(), totals).earned();
        return new Forecast(known.review(), known.paceDays(), ladder, totals, earned);
    }

    private static Amount total(Measure measure, Known known) {
        var none = Amount.zero(measure.unit());
        if (known.shares().contains(measure.what())) return known.now().getOrDefault(measure, none);
        var kept = known.kept().getOrDefault(measure, none);
        if (known.stocks().contains(measure.what())) return kept;
        var recent = known.recent().getOrDefault(pace(measure), none);
        return kept.plus(coming(recent, days(measure, known), known.paceDays()));
    }

    /** The days still to come that the review would count. */
    private static long days(Measure measure, Known known) {
        var last = known.review().minusDays(1);
        var counted = Windows.days(measure.window(), last, known.joined(), known.yearStart());
        var next = known.today().plusDays(1);
        var from = counted.from().isAfter(next) ? counted.from() : next;
        return Math.max(0, ChronoUnit.DAYS.between(from, known.review()));
    }

    // Cut, so that a promise is never larger than the pace.
    private static Amount coming(Amount recent, long days, int pace) {
        long minor = BigDecimal.valueOf(recent.minor())
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(pace), 0, RoundingMode.DOWN)
                .longValueExact();
        return new Amount(minor, recent.unit());
    }

    /** The same figure over the days that the pace is taken from. */
    static Measure pace(Measure measure) {
        var window = new Measure.Window.Last(Period.ofDays(DAYS));
        return new Measure(measure.what(), measure.unit(), measure.only(), window, measure.per());
    }

    /** A tier's figures as they would be. */
    public List<Gauge> asks(Tier tier) {
        return Gauge.all(tier.requires(), totals);
    }
}
