package dev.entente.measure;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.measure.Windows.Anchors;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one partner did, in order, and totals of it the plain way: every one is added up anew. */
public final class InMemory {

    private record Entry(Occurrence what, Amount earned) {}

    private final List<Entry> entries = new ArrayList<>();
    private final LocalDate joined;

    public InMemory(LocalDate joined) {
        this.joined = joined;
    }

    /** Totals up to and including what happens now, and what it adds itself. */
    public record Totals(Map<Measure, Amount> measured, Map<Measure, Amount> own) {}

    public Totals totals(Occurrence now, Set<Measure> measures) {
        var measured = new LinkedHashMap<Measure, Amount>();
        var own = new LinkedHashMap<Measure, Amount>();
        for (var measure : measures) {
            var families = now instanceof Sale sale
                    ? sale.lines().stream().map(Line::family).distinct().toList()
                    : List.<String>of();
            if (measure.per() != Measure.Per.PRODUCT_LINE) add(measure, now, measured, own);
            else for (var family : families) add(measure.of(family), now, measured, own);
        }
        return new Totals(measured, own);
    }

    private void add(Measure measure, Occurrence now, Map<Measure, Amount> measured, Map<Measure, Amount> own) {
        var subscribed = now instanceof Sale sale ? sale.buyer().subscribed() : null;
        var window = Windows.days(measure.window(), new Anchors(now.on(), joined, Month.JANUARY, subscribed));
        long before = 0;
        long self = 0;
        if (window.isPresent()) {
            for (var entry : entries) before += minor(measure, entry, now, window.get());
            if (!measure.what().equals("own-earnings")) self = sold(measure, now, now, window.get());
        }
        measured.put(measure, new Amount(before + self, measure.unit()));
        if (self != 0) own.put(measure, new Amount(self, measure.unit()));
    }

    private static long minor(Measure measure, Entry entry, Occurrence now, DateRange days) {
        if (!measure.what().equals("own-earnings")) return sold(measure, entry.what(), now, days);
        boolean counts = days.contains(entry.what().on())
                && isOf(measure, entry.what(), now)
                && isOnLines(measure, entry.what());
        return counts && entry.earned().unit().equals(measure.unit())
                ? entry.earned().minor()
                : 0;
    }

    /** Sales of these stories have one line each. */
    private static boolean isOnLines(Measure measure, Occurrence what) {
        var sale = sale(what);
        return measure.only().isEmpty()
                || (sale != null && fits(measure, sale.lines().getFirst()));
    }

    private static long sold(Measure measure, Occurrence what, Occurrence now, DateRange days) {
        if (what instanceof Refunded refund) return -refunded(measure, refund, now, days);
        if (!(what instanceof Sale sale) || !days.contains(sale.on()) || !isOf(measure, sale, now)) return 0;
        var kind = measure.only().get("kind");
        if (kind != null && !kind.equals(kind(sale))) return 0;
        var lines = sale.lines().stream().filter(line -> fits(measure, line)).toList();
        if (measure.what().equals("deals")) return lines.isEmpty() ? 0 : 1;
        return minor(measure, lines);
    }

    /** What is given back lowers net revenue alone. */
    private static long refunded(Measure measure, Refunded refund, Occurrence now, DateRange days) {
        boolean counts = measure.what().equals("net-revenue") && days.contains(refund.on());
        if (!counts || !isOf(measure, refund, now)) return 0;
        return minor(
                measure,
                refund.lines().stream().filter(line -> fits(measure, line)).toList());
    }

    private static long minor(Measure measure, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.net().unit().equals(measure.unit()))
                .mapToLong(line -> line.net().minor())
                .sum();
    }

    private static boolean fits(Measure measure, Line line) {
        var family = measure.only().get("family");
        var term = measure.only().get("term");
        return (family == null || family.equals(line.family()))
                && (term == null || term.equals(line.term().normalized().toString()));
    }

    private static boolean isOf(Measure measure, Occurrence what, Occurrence now) {
        if (measure.per() == Measure.Per.PARTNER || measure.per() == Measure.Per.PRODUCT_LINE) return true;
        var one = sale(what);
        var other = sale(now);
        return one != null && other != null && Objects.equals(whose(measure, one), whose(measure, other));
    }

    private static @Nullable String whose(Measure measure, Sale sale) {
        return measure.per() == Measure.Per.CUSTOMER
                ? sale.buyer().customer()
                : sale.buyer().subscription();
    }

    private static @Nullable Sale sale(Occurrence what) {
        if (what instanceof Refunded refund) return refund.of();
        return what instanceof Sale sale ? sale : null;
    }

    private static String kind(Sale sale) {
        return switch (sale) {
            case Won _ -> "new";
            case Renewed _ -> "renewal";
            case Expanded _ -> "expansion";
        };
    }

    public void happened(Occurrence what, Amount earned) {
        entries.add(new Entry(what, earned));
    }
}
