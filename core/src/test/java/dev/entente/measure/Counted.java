package dev.entente.measure;

import dev.entente.api.Measure.Per;
import dev.entente.measure.Place.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sales and results in memory, and how often they were asked for. */
final class Counted implements MeasureSource {

    record Sold(UUID partner, Place place, @Nullable String customer, String family, long minor) {}

    final List<Sold> sold = new ArrayList<>();
    final Map<UUID, Fact> earned = new LinkedHashMap<>();
    int questions;

    @Override
    public List<Definition> definitions() {
        var pers = Set.of(Per.PARTNER, Per.CUSTOMER, Per.PRODUCT_LINE);
        return List.of(
                new Definition("net-revenue", "Net revenue", "Sum", List.of("family"), pers, true, false),
                new Definition("deals", "Deals", "Count", List.of(), pers, false, false),
                new Definition("own-earnings", "Own", "Sum", List.of(), Set.of(Per.PARTNER), false, true));
    }

    @Override
    public List<Fact> facts(Question question) {
        questions++;
        var sums = new LinkedHashMap<Fact, Long>();
        if (question.measure().what().equals("own-earnings")) {
            earned.values().stream()
                    .filter(fact -> !question.without().contains(fact.place().event()))
                    .forEach(fact -> add(sums, question, fact));
        } else {
            for (var sale : sold) add(sums, question, fact(sale, question));
        }
        return sums.entrySet().stream()
                .map(sum -> new Fact(
                        sum.getKey().partner(), sum.getKey().of(), sum.getKey().place(), sum.getValue()))
                .toList();
    }

    private static @Nullable Fact fact(Sold sale, Question question) {
        var family = question.measure().only().get("family");
        if (family != null && !family.equals(sale.family())) return null;
        var of = switch (question.measure().per()) {
            case PARTNER, SUBSCRIPTION -> null;
            case CUSTOMER -> sale.customer();
            case PRODUCT_LINE -> sale.family();
        };
        boolean deals = question.measure().what().equals("deals");
        return new Fact(sale.partner(), of, sale.place(), deals ? 1 : sale.minor());
    }

    /** As the database would: sums between cuts, one by one on exact days. */
    private static void add(Map<Fact, Long> sums, Question question, @Nullable Fact fact) {
        if (fact == null || !question.partners().contains(fact.partner())) return;
        var cuts = question.cuts();
        var stretch = cuts.stretchOf(fact.place().day());
        if (stretch == null) return;
        boolean exact = cuts.exact().contains(fact.place().day());
        var rank = fact.place().rank();
        var place = exact ? fact.place() : new Place(stretch, rank == Rank.CLOSING ? rank : Rank.SALE, new UUID(0, 0));
        sums.merge(new Fact(fact.partner(), fact.of(), place, 0), fact.minor(), Long::sum);
    }
}
