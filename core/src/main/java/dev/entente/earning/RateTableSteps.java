package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Brackets.Band;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Step;
import dev.entente.earning.RateTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a rate table: shares of an amount, a cap that lowers them, a minimum that raises them. */
final class RateTableSteps {

    private RateTableSteps() {}

    /** The shares of an amount; what it is for is said, and the tier where the row is for one. */
    static List<Step> shares(Amount amount, Row row, String of) {
        return new ArrayList<>(
                switch (row.read()) {
                    case WHOLE -> List.of(share(row.rates().at(amount), amount, row, of));
                    case MARGINAL ->
                        row.rates().bands(amount).stream()
                                .map(band -> part(band, row, of))
                                .toList();
                });
    }

    private static Step share(Percentage rate, Amount amount, Row row, String of) {
        return row.tier() == null
                ? Step.of("{0} of {1} for {2}" + deal(row), rate.of(amount), rate, amount, of)
                : Step.of("{0} of {1} for {2} at tier {3}" + deal(row), rate.of(amount), rate, amount, of, row.tier());
    }

    private static Step part(Band band, Row row, String of) {
        var words = (row.tier() == null ? "{0} of {1} for {2}" : "{0} of {1} for {2} at tier {4}") + deal(row);
        var exact = band.rate().of(band.part());
        return row.tier() == null
                ? Step.of(words + ", the part from {3}", exact, band.rate(), band.part(), of, band.from())
                : Step.of(words + ", the part from {3}", exact, band.rate(), band.part(), of, band.from(), row.tier());
    }

    private static String deal(Row row) {
        var registered = row.registered();
        if (registered == null) return "";
        return registered ? ", a registered deal" : ", a deal that is not registered";
    }

    /** Takes off what the lines that a cap is for give above what is left of it, one product after the other. */
    static void lower(RateTableCap cap, Amount before, Sale sale, List<Step> steps) {
        var unit = cap.most().unit();
        var room = before.compareTo(cap.most()) >= 0
                ? Amount.zero(unit)
                : cap.most().minus(before);
        var left = room.exact();
        var seen = new HashSet<String>();
        for (var line : sale.lines()) {
            if (!seen.add(line.sku()) || !cap.matches(line)) continue;
            var sum = ofProduct(line.sku(), unit, steps);
            if (sum.compareTo(left) > 0) {
                var words = "Lowered to the {0} that is left of {1}, of which {2} was given before";
                steps.add(Step.of(words, left.minus(sum), room, cap.most(), before)
                        .about(line));
                sum = left;
            }
            left = left.minus(sum);
        }
    }

    private static Exact ofProduct(String sku, Unit unit, List<Step> steps) {
        return steps.stream()
                .filter(step -> sku.equals(step.sku()))
                .map(Step::exact)
                .reduce(Exact.zero(unit), Exact::plus);
    }

    static Optional<Step> lowered(List<Step> steps, RateTableCap cap) {
        var tooMuch = Step.sum(steps).minus(cap.most().exact());
        if (tooMuch.signum() <= 0) return Optional.empty();
        return Optional.of(Step.of("Lowered to the most for one line, {0}", tooMuch.negated(), cap.most()));
    }

    static List<Step> raised(List<Step> steps, @Nullable Amount minimum) {
        if (minimum == null) return steps;
        var missing = minimum.exact().minus(Step.sum(steps));
        if (missing.signum() <= 0) return steps;
        var raised = new ArrayList<>(steps);
        raised.add(Step.of("Raised to the minimum of {0}", missing, minimum));
        return raised;
    }
}
