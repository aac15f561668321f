package dev.entente.kit;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that happened, with the standing of the partner then: what a contract is tried with. */
public record Sample(Occurrence what, Standing standing) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Buyer BUYER = new Buyer("c1", "emea", "mid", DAY.minusYears(1), "s1", DAY.minusMonths(7), DAY);

    /** Sales of all kinds and by all routes to these families, small and large, and all else that can happen. */
    static List<Sample> of(Unit unit, List<String> families, List<String> tiers, Set<Measure> measures) {
        var samples = new ArrayList<Sample>();
        for (var what : occurrences(unit, families)) {
            for (var tier : tiers.isEmpty() ? Collections.<@Nullable String>singletonList(null) : tiers)
                samples.add(new Sample(what, standing(tier, measures, what)));
        }
        return List.copyOf(samples);
    }

    static List<Occurrence> occurrences(Unit unit, List<String> families) {
        var all = new ArrayList<Occurrence>();
        for (long minor : new long[] {0, 1, 12_345, 99_999_999}) {
            var lines = new ArrayList<Line>();
            for (var family : families) {
                var net = new Amount(minor, unit);
                lines.add(new Line(family + "-1", family, 3, Period.ofMonths(12), null, net, DAY.minusMonths(7)));
            }
            for (var route : minor == 12_345 ? Route.values() : new Route[] {Route.DIRECT})
                all.add(new Won(DAY, route, lines, BUYER));
            all.add(new Renewed(DAY, Route.PRIVATE_OFFER, lines, BUYER));
            all.add(new Expanded(DAY, Route.DIRECT, lines));
            all.add(new Influenced(DAY, new Won(DAY, Route.DIRECT, lines), Percentage.of("40")));
            all.add(new Delivered(DAY, "roll-out", new Amount(minor, unit)));
        }
        all.add(new Reached(DAY, "certified"));
        all.add(new Closed(new DateRange(DAY.withDayOfMonth(1), DAY.plusDays(1))));
        return all;
    }

    private static Standing standing(@Nullable String tier, Set<Measure> measures, Occurrence what) {
        Map<Measure, Amount> totals = new LinkedHashMap<>();
        var families = what instanceof Occurrence.Sale sale
                ? sale.lines().stream().map(Line::family).toList()
                : List.<String>of();
        long figure = 123_456;
        for (var measure : measures.stream()
                .sorted(Comparator.comparing(Measure::toString))
                .toList()) {
            if (measure.per() != Measure.Per.PRODUCT_LINE) totals.put(measure, new Amount(figure++, measure.unit()));
            else for (var family : families) totals.put(measure.of(family), new Amount(figure++, measure.unit()));
        }
        return new Standing(tier, DAY.minusYears(2), true, List.of("architect"), totals);
    }
}
