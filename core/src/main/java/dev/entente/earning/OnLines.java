package dev.entente.earning;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
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
 * What a result gives by family and term, in smallest parts: of a sale, each product's part is what goes back when all of it is
 * given back, so that room under a cap comes back to the last part. Of one that several share, its share of what the product
 * earned, also where its terms take that back by net: what caps have counted ever since does not change for terms that stand.
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
            case Refunded refund -> back(refund, earned, inputs, model);
            case Sale sale when sale.net().minor() != 0 -> sold(sale, earned, inputs, model);
            default -> NONE;
        };
    }

    private static OnLines sold(Sale sale, Earned earned, Calculated inputs, @Nullable ModelTerms model) {
        var all = all(sale, earned);
        if (isByEarned(all, inputs, model)) return of(sale, byEarned(all), -1);
        return isShared(inputs) ? of(sale, SharedParts.of(sale, earned)) : of(sale, byNet(all), -1);
    }

    private static OnLines back(Refunded refund, Earned earned, Calculated inputs, @Nullable ModelTerms model) {
        var all = all(refund.of(), refund.earned());
        return isShared(inputs) && !isByEarned(all, inputs, model)
                ? of(refund.of(), SharedParts.back(refund))
                : of(refund.of(), earned.steps(), 1);
    }

    private static Refunded all(Sale sale, Earned earned) {
        return new Refunded(sale.on(), sale, earned, List.of(), sale.lines());
    }

    private static boolean isShared(Calculated inputs) {
        return !inputs.standing().credit().isWhole();
    }

    /** Whether the model takes all of it back by what each product earned, and that is not by net: terms have to say so. */
    private static boolean isByEarned(Refunded all, Calculated inputs, @Nullable ModelTerms model) {
        if (model == null) return false;
        var parts = parts(byEarned(all));
        return !parts.equals(parts(byNet(all)))
                && model.calculate(all, inputs.standing()) instanceof Earned back
                && parts.equals(parts(back.steps()));
    }

    private static List<Step> byEarned(Refunded all) {
        return ((Earned) all.undoneByEarned()).steps();
    }

    private static List<Step> byNet(Refunded all) {
        return ((Earned) all.undone()).steps();
    }

    private static Map<String, Exact> parts(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.sku() != null)
                .collect(toMap(step -> String.valueOf(step.sku()), Step::exact, Exact::plus));
    }

    private static OnLines of(Sale sale, Map<String, Amount> byProduct) {
        var lines = bySku(sale);
        var parts = new ArrayList<Part>();
        byProduct.forEach((sku, amount) -> {
            var line = lines.get(sku);
            if (line != null) parts.add(new Part(line.family(), term(line.term()), amount.minor()));
        });
        return new OnLines(parts);
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
