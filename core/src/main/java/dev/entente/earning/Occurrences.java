package dev.entente.earning;

import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    static Occurrence.Sale sale(Sale sale, List<SaleLine> lines, Map<String, String> families) {
        var seen = lines(lines, families);
        return switch (sale.kind()) {
            case NEW -> new Won(sale.on(), sale.route(), seen);
            case RENEWAL -> new Renewed(sale.on(), sale.route(), seen);
            case EXPANSION -> new Expanded(sale.on(), sale.route(), seen);
            case REFUND -> throw new IllegalStateException("A refund is seen together with its sale");
        };
    }

    static List<Line> lines(List<SaleLine> lines, Map<String, String> families) {
        var seen = new ArrayList<Line>();
        for (var line : lines) {
            var family = line.family();
            var known = family == null ? families.getOrDefault(line.sku(), "") : family;
            seen.add(new Line(line.sku(), known, line.quantity(), line.term(), line.list(), line.net()));
        }
        return seen;
    }
}
