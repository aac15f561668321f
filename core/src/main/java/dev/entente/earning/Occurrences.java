package dev.entente.earning;

import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.attribution.Share;
import dev.entente.earning.Facts.Bought;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes what a model sees from what a source reported: pure functions. */
final class Occurrences {

    private Occurrences() {}

    /** A line whose product is not in the catalog, and so has no family to look up a rate by. */
    static Optional<SaleLine> unknown(List<SaleLine> lines, Map<String, String> families) {
        return lines.stream()
                .filter(line -> line.family() == null && !families.containsKey(line.sku()))
                .findFirst();
    }

    /** A sale that is no refund; all its products are known. */
    static Occurrence.Sale sale(Sale sale, UUID partner, Facts facts) {
        var seen = lines(facts.linesOf(sale), facts.families());
        return sale(sale, seen, buyer(sale, partner, null));
    }

    /** The same, with the days since when the customer buys from the partner at all, and each family. */
    static Occurrence.Sale dated(Sale sale, UUID partner, Facts facts) {
        var since = facts.since().get().getOrDefault(new Bought(partner, sale.customerId()), Map.of());
        var seen = lines(facts.linesOf(sale), facts.families()).stream()
                .map(line -> since(line, since.get(line.family())))
                .toList();
        var first = since.values().stream().min(LocalDate::compareTo).orElse(sale.on());
        return sale(sale, seen, buyer(sale, partner, first));
    }

    private static Buyer buyer(Sale sale, UUID partner, @Nullable LocalDate since) {
        var told = sale.circumstances();
        return new Buyer(
                sale.customerId().toString(),
                told.region(),
                told.segment(),
                since,
                told.subscription(),
                told.subscribed(),
                told.agreed(),
                sale.invoicedBy() == null ? null : sale.invoicer(partner));
    }

    /** What it is to a partner: the sale, or its part in the influence on it. */
    static Occurrence asOf(Share share, Occurrence.Sale sale) {
        return share.isInfluence() ? new Influenced(sale.on(), sale, share.share()) : sale;
    }

    /** The partner's part in it. */
    static Credit credit(Share share) {
        var whole = Credit.WHOLE;
        boolean usual = share.part().equals(whole.role())
                && share.before().equals(whole.before())
                && share.share().equals(whole.share());
        return usual ? whole : new Credit(share.part(), share.before(), share.share());
    }

    private static Occurrence.Sale sale(Sale sale, List<Line> seen, Buyer buyer) {
        return switch (sale.kind()) {
            case NEW -> new Won(sale.on(), sale.route(), seen, buyer);
            case RENEWAL -> new Renewed(sale.on(), sale.route(), seen, buyer);
            case EXPANSION -> new Expanded(sale.on(), sale.route(), seen, buyer);
            case REFUND -> throw new IllegalStateException("A refund is seen together with its sale");
        };
    }

    private static Line since(Line line, @Nullable LocalDate since) {
        return new Line(line.sku(), line.family(), line.quantity(), line.term(), line.list(), line.net(), since);
    }

    static List<Line> lines(List<SaleLine> lines, Map<String, String> families) {
        var seen = new ArrayList<Line>();
        for (var line : lines) {
            var family = line.family();
            var known = family == null ? families.getOrDefault(line.sku(), "") : family;
            seen.add(new Line(line.sku(), known.intern(), line.quantity(), line.term(), line.list(), line.net()));
        }
        return seen;
    }
}
