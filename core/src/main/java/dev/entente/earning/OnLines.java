package dev.entente.earning;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Exact;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Step;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.plugin.ApiJson;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a result gives by family and term, in smallest parts: of a sale, each product's part is what its model takes back
 * when all of it is given back, so that room under a cap comes back to the last part, as the ledger has it. Of one that several
 * share, its share of what the product earned, also where older terms take that back by net.
 */
record OnLines(List<Part> parts) {

    static final OnLines NONE = new OnLines(List.of());
    private static final String FAMILY = "family";
    private static final String TERM = "term";

    record Part(String family, String term, long minor) {}

    OnLines {
        parts = List.copyOf(parts);
    }

    /** Nothing where nobody asks: few terms do. */
    static OnLines of(Calculated inputs, Earning result, @Nullable ModelTerms model) {
        boolean isAsked = inputs.standing().measured().keySet().stream()
                .anyMatch(measure -> measure.what().equals(OwnEarnings.NAME)
                        && !measure.only().isEmpty());
        if (!isAsked || !(result instanceof Earned earned)) return NONE;
        return switch (inputs.seen()) {
            case Refunded refund ->
                of(refund.of(), isByNet(refund, inputs, model) ? byEarned(refund) : earned.steps(), 1);
            case Sale sale when sale.net().minor() != 0 -> of(sale, takenBack(all(sale, earned), inputs, model), -1);
            default -> NONE;
        };
    }

    private static Refunded all(Sale sale, Earned earned) {
        return new Refunded(sale.on(), sale, earned, List.of(), sale.lines());
    }

    private static List<Step> takenBack(Refunded all, Calculated inputs, @Nullable ModelTerms model) {
        return isByNet(all, inputs, model) ? byEarned(all) : byModel(all, inputs, model);
    }

    /** Of what several share, terms that say nothing of it take back by net, and caps have counted what was earned from the first. */
    private static boolean isByNet(Refunded refund, Calculated inputs, @Nullable ModelTerms model) {
        if (inputs.standing().credit().isWhole() || inputs.isLate()) return false;
        var all = all(refund.of(), refund.earned());
        return !parts(byEarned(all)).equals(parts(byModel(all, inputs, model)));
    }

    private static Map<String, Exact> parts(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.sku() != null)
                .collect(toMap(step -> String.valueOf(step.sku()), Step::exact, Exact::plus));
    }

    private static List<Step> byEarned(Refunded refund) {
        return ((Earned) refund.undoneByEarned()).steps();
    }

    /** As its model takes it back; where that names no products, as most do. */
    private static List<Step> byModel(Refunded refund, Calculated inputs, @Nullable ModelTerms model) {
        if (model != null
                && model.calculate(refund, inputs.standing()) instanceof Earned earned
                && earned.steps().stream().noneMatch(step -> step.sku() == null)) return earned.steps();
        return ((Earned) refund.undone()).steps();
    }

    /** Of lines about the same product, the first. */
    private static Map<String, Line> bySku(Sale sale) {
        return sale.lines().stream().collect(toMap(Line::sku, line -> line, (first, _) -> first));
    }

    private static OnLines of(Sale sale, List<Step> steps, int sign) {
        var lines = bySku(sale);
        var parts = new ArrayList<Part>();
        for (var step : steps) {
            var sku = step.sku();
            var line = sku == null ? null : lines.get(sku);
            if (line != null) parts.add(new Part(line.family(), term(line.term()), sign * minor(step)));
        }
        return new OnLines(parts);
    }

    private static long minor(Step step) {
        var exact = step.exact();
        return exact.value()
                .movePointRight(exact.unit().scale())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String term(Period term) {
        return term.normalized().toString();
    }

    /** Of what a measure's filters let through. */
    long of(Map<String, String> only) {
        var wanted = wanted(only);
        return parts.stream()
                .filter(part -> wanted.getOrDefault(FAMILY, part.family()).equals(part.family()))
                .filter(part -> wanted.getOrDefault(TERM, part.term()).equals(part.term()))
                .mapToLong(Part::minor)
                .sum();
    }

    /** The same term is written in one way: a year and twelve months. */
    private static Map<String, String> wanted(Map<String, String> only) {
        var wanted = new TreeMap<>(only);
        wanted.computeIfPresent(TERM, (_, term) -> term(Period.parse(term)));
        return wanted;
    }

    /** What parts of these filters contain, as JSON. */
    static String filter(Map<String, String> only) {
        return ApiJson.mapper().writeValueAsString(wanted(only));
    }

    /** As JSON; null where there is nothing. */
    @Nullable
    String json() {
        return parts.isEmpty() ? null : ApiJson.mapper().writeValueAsString(parts);
    }
}
