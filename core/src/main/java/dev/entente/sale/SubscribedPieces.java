package dev.entente.sale;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.entente.api.Measure.Per;
import dev.entente.measure.MeasureSource.Cuts;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.sale.SaleReport.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What subscriptions gain and lose beside new sales and expansions. A renewal stands in place of what its subscription had of
 * the product line before it: more is gained, fewer is lost. What ends and is not renewed by then is lost on that day, and what
 * is renewed after it is won back. Of a renewal before which nothing is known, nothing is known to be gained. What was given
 * back is lost once: it neither ends nor is replaced later. What has no term does not end, and is left out.
 */
final class SubscribedPieces {

    private static final UUID SUMMED = new UUID(0, 0);

    /** The pieces that lines of one sale put into a subscription of a product line, or, negative, gave back of a sale that did. */
    record Row(
            Group group,
            UUID sale,
            @Nullable UUID refundOf,
            Kind kind,
            LocalDate on,
            String sku,
            Period term,
            long pieces) {

        private boolean isRefund() {
            return refundOf != null;
        }

        private LocalDate end() {
            return on.plus(term);
        }

        /** Whether these were sold there; the term is that of what is given back, where it says so. */
        private boolean isSameProduct(Row back) {
            return sale.equals(back.refundOf) && sku.equals(back.sku);
        }
    }

    /** A product line of a customer's subscription, as one partner sells it. */
    record Group(
            UUID partner,
            UUID customer,
            String subscription,
            @Nullable String family) {

        @Nullable
        String whose(Per per) {
            return switch (per) {
                case PARTNER -> null;
                case CUSTOMER -> customer.toString();
                case SUBSCRIPTION -> subscription;
                case PRODUCT_LINE -> family;
            };
        }
    }

    private final Per per;
    private final Cuts cuts;
    private final List<Fact> facts = new ArrayList<>();

    private SubscribedPieces(Per per, Cuts cuts) {
        this.per = per;
        this.cuts = cuts;
    }

    static List<Fact> facts(List<Row> rows, Per per, Cuts cuts) {
        var found = new SubscribedPieces(per, cuts);
        rows.stream().collect(groupingBy(Row::group)).values().forEach(found::add);
        return List.copyOf(found.facts);
    }

    private void add(List<Row> group) {
        var sold = group.stream()
                .filter(row -> !row.isRefund() && !row.term().isZero())
                .sorted(comparing(Row::on)
                        .thenComparing(Row::sale)
                        .thenComparing(Row::sku)
                        .thenComparing(Row::end))
                .toList();
        if (sold.isEmpty()) return;
        var first = sold.getFirst().on();
        var renewals = new TreeSet<>(comparing(Row::on));
        for (var row : sold) if (row.kind() == Kind.RENEWAL) renewals.add(row);
        var backs = group.stream()
                .filter(Row::isRefund)
                .flatMap(back -> soldIn(group, back).map(row -> Map.entry(row, back)).stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        for (var row : sold) {
            boolean isKnown = row.kind() == Kind.RENEWAL && first.isBefore(row.on());
            if (isKnown) put(row, row.on(), Rank.SALE, row.sale(), row.pieces());
            lose(row, row, renewals);
            for (var back : backs.getOrDefault(row, List.of())) {
                if (isKnown) put(back, back.on(), Rank.REFUND, back.sale(), back.pieces());
                lose(row, back, renewals);
            }
        }
    }

    /** One alone, so that nothing is lost twice: that of the same term, or, where what is given back names none, the first to end. */
    private static Optional<Row> soldIn(List<Row> group, Row back) {
        return group.stream()
                .filter(row -> row.isSameProduct(back))
                .min(comparing((Row row) -> !row.term().equals(back.term())).thenComparing(Row::end));
    }

    /** What was put in or given back is gone on the day on which the sale ends or is replaced, and not before it was there. */
    private void lose(Row row, Row of, TreeSet<Row> renewals) {
        var next = renewals.higher(row);
        boolean isReplaced = next != null && !next.on().isAfter(row.end());
        var on = next != null && isReplaced ? next.on() : row.end();
        if (on.isBefore(of.on())) put(row, of.on(), Rank.REFUND, of.sale(), -of.pieces());
        else put(row, on, Rank.SALE, next != null && isReplaced ? next.sale() : SUMMED, -of.pieces());
    }

    private void put(Row row, LocalDate on, Rank rank, UUID event, long pieces) {
        var stretch = cuts.stretchOf(on);
        if (stretch == null || pieces == 0) return;
        boolean isExact = cuts.exact().contains(on);
        var place = isExact ? new Place(on, rank, event) : new Place(stretch, Rank.SALE, SUMMED);
        facts.add(new Fact(row.group().partner(), row.group().whose(per), place, pieces));
    }

    /** Whether the last of what a subscription had for this term happened on a day or later, or lasted until then. */
    static boolean reaches(LocalDate from, LocalDate last, String term) {
        return !last.plus(Period.parse(term)).isBefore(from);
    }

    /** From a row of {@link SoldQuery}. */
    static Row row(Object[] row) {
        return new Row(
                new Group((UUID) row[0], (UUID) row[1], (String) row[2], (@Nullable String) row[3]),
                (UUID) row[4],
                (@Nullable UUID) row[5],
                Kind.valueOf((String) row[6]),
                (LocalDate) row[7],
                (String) row[8],
                Period.parse((String) row[9]),
                ((Number) row[10]).longValue());
    }
}
