package dev.entente.kit;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Sale;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Something that happened, with the standing of the partner then: what a contract is tried with. */
public record Sample(Occurrence what, Standing standing) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Buyer BUYER = new Buyer("c1", "emea", "mid", DAY.minusYears(1), "s1", DAY.minusMonths(7), DAY);

    /**
     * Sales of all kinds and by all routes to these families, small and large, to one of them, to two and to all, and all else
     * that can happen but refunds, which are made of what a model answers.
     */
    static List<Sample> of(Unit unit, List<String> families, List<String> tiers, Set<Measure> measures) {
        var samples = new ArrayList<Sample>();
        for (var what : occurrences(unit, families)) {
            for (var tier : tiers.isEmpty() ? Collections.<@Nullable String>singletonList(null) : tiers)
                samples.add(new Sample(what, standing(tier, measures, what)));
        }
        return List.copyOf(samples);
    }

    /** What is given back of a sale that earned: its first line, then the rest, and all at once. */
    static List<Sample> refunds(Sale sale, Standing standing, Earned earned) {
        var lines = sale.lines().stream().filter(line -> line.net().minor() > 0).toList();
        var day = sale.on().plusDays(7);
        var first = lines.subList(0, 1);
        var refunds = new ArrayList<Sample>();
        refunds.add(new Sample(new Refunded(day, sale, earned, List.of(), first), standing));
        if (lines.size() == 1) return refunds;
        var rest = lines.subList(1, lines.size());
        refunds.add(new Sample(new Refunded(day, sale, earned, first, rest), standing));
        refunds.add(new Sample(new Refunded(day, sale, earned, List.of(), lines), standing));
        return refunds;
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
        all.addAll(mixed(unit, families));
        return all;
    }

    /** Sales to the first family, the first two, and all, by sums in between, of which each line has its own. */
    private static List<Occurrence> mixed(Unit unit, List<String> families) {
        var all = new ArrayList<Occurrence>();
        for (int count : IntStream.of(1, 2, families.size()).distinct().toArray()) {
            if (count > families.size()) continue;
            for (long minor : new long[] {1_050, 250_000, 3_333_333}) {
                var lines = new ArrayList<Line>();
                for (int i = 0; i < count; i++) {
                    var family = families.get(i);
                    var net = new Amount(minor * (i + 1), unit);
                    lines.add(new Line(family + "-1", family, i + 1, Period.ofMonths(12), null, net, DAY));
                }
                all.add(new Won(DAY, Route.DIRECT, lines, BUYER));
            }
        }
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
