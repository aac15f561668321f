package dev.entente.starter;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sale, one that was influenced by a share in percent, accepted work by its project, or a month, as it is written beside a
 * starter: words that name its amount as {0}, the motion, and what the partner is. What is left out is a direct new sale
 * without tier and registration, in the program's own currency; the role is the partner's part in it, since when the customer
 * buys from it, and agreed the day of the deal.
 */
record Example(
        String says,
        String motion,
        @Nullable String tier,
        @Nullable Boolean registered,
        @Nullable String event,
        @Nullable String route,
        @Nullable List<Item> lines,
        @Nullable BigDecimal measured,
        @Nullable String project,
        @Nullable String share,
        @Nullable String unit,
        @Nullable String role,
        @Nullable String segment,
        @Nullable LocalDate since,
        @Nullable LocalDate agreed) {

    /** One product of the sale. */
    record Item(String sku, BigDecimal net, Period term) {}

    Amount amount(Unit unit) {
        var figure =
                lines == null ? of(measured) : lines.stream().map(Item::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amount.exactly(figure, in(unit));
    }

    private Unit in(Unit usual) {
        return unit == null ? usual : Unit.currency(unit);
    }

    /** As it is on a day, in a unit; families of products are known by article number. */
    Occurrence on(LocalDate day, Unit unit, Map<String, String> families) {
        if (project != null) return new Delivered(day, project, amount(unit));
        if (lines == null) {
            var first = day.withDayOfMonth(1);
            return new Closed(new DateRange(first, first.plusMonths(1)));
        }
        var sold = lines.stream()
                .map(item -> new Line(
                        item.sku(),
                        families.getOrDefault(item.sku(), ""),
                        1,
                        item.term(),
                        null,
                        Amount.exactly(item.net(), in(unit)),
                        since))
                .toList();
        var how = route == null ? Route.DIRECT : Route.valueOf(route);
        return switch (event) {
            case "renewal" -> new Renewed(day, how, sold, buyer());
            case "expansion" -> new Expanded(day, how, sold, buyer());
            case "influenced" -> new Influenced(day, new Won(day, how, sold, buyer()), Percentage.of(said(share)));
            case null, default -> new Won(day, how, sold, buyer());
        };
    }

    private Buyer buyer() {
        return new Buyer(null, null, segment, since, null, null, agreed);
    }

    /** The partner on the day; every total of money is the one that was measured, and it is the first deal. */
    Standing standing(LocalDate joined, Unit unit, Set<Measure> asked, Map<String, String> families) {
        var totals = new LinkedHashMap<Measure, Amount>();
        var sold = lines == null ? List.<Item>of() : lines;
        for (var measure : asked) {
            var total = total(measure, unit);
            if (measure.per() != Per.PRODUCT_LINE) totals.put(measure, total);
            else for (var item : sold) totals.put(measure.of(families.getOrDefault(item.sku(), "")), total);
        }
        return new Standing(tier, joined, Boolean.TRUE.equals(registered), List.of(), totals, Map.of(), credit());
    }

    private Credit credit() {
        var whole = Credit.WHOLE;
        return role == null ? whole : new Credit(role, whole.before(), whole.share());
    }

    private Amount total(Measure measure, Unit unit) {
        if (measure.what().equals("own-earnings")) return Amount.zero(measure.unit());
        return measure.unit().equals(unit) ? amount(unit) : new Amount(1, measure.unit());
    }

    private static String said(@Nullable String share) {
        if (share == null) throw new IllegalStateException("An example of influence says its share");
        return share;
    }

    private static BigDecimal of(@Nullable BigDecimal measured) {
        if (measured == null) throw new IllegalStateException("An example has lines or a measured total");
        return measured;
    }
}
