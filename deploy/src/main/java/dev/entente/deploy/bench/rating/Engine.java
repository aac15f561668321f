package dev.entente.deploy.bench.rating;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.model.RuleTable;
import dev.entente.plugin.Calculation;
import dev.entente.plugin.TermsForm;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Ours: the rate table of core, asked and rechecked as a run of the product asks it, with or without the explanation. */
public final class Engine {

    private static final Unit EUR = Unit.currency("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** So many explanations are read before the first lap. */
    private static final int READ = 1_000;

    private Engine() {}

    public static void main(String[] args) throws IOException {
        Laps.run(rating(Deals.read(Path.of(args[0])), args[1].equals("explained"), new RuleTable(), Rates.terms()));
    }

    /** Asks this model, under these terms as people write them. */
    static <T extends Record> Laps.Block rating(
            Deals deals, boolean explained, CommercialModel<T> model, String written) {
        var calculation = new Calculation<>(model, terms(model.terms(), written));
        var sold = calculation.measures().iterator().next();
        var whats = new Occurrence[deals.count()];
        var standings = new Standing[deals.count()];
        for (int i = 0; i < deals.count(); i++) {
            whats[i] = sale(deals, i);
            standings[i] = standing(deals, i, sold);
        }
        for (int i = 0; i < Math.min(READ, whats.length); i++) read(calculation.calculate(whats[i], standings[i]));
        return (from, until) -> {
            long sum = 0;
            for (int i = from; i < until; i++) {
                sum += explained
                        ? explained(calculation, whats[i], standings[i])
                        : calculation.minor(whats[i], standings[i]);
            }
            return sum;
        };
    }

    /** The amount, whose steps stand there, are its sum and were rechecked when it comes back. */
    private static long explained(Calculation<?> calculation, Occurrence what, Standing standing) {
        var answer = calculation.calculate(what, standing);
        if (answer instanceof Earned earned && !earned.steps().isEmpty())
            return earned.amount().minor();
        throw new IllegalStateException("Not explained: " + answer);
    }

    /** Reads an explanation as people do, and adds it up on a way of its own. */
    private static void read(Earning earning) {
        if (!(earning instanceof Earned earned)) throw new IllegalStateException("Held: " + earning);
        var sum = BigDecimal.ZERO;
        for (var step : earned.steps()) {
            sum = sum.add(step.exact().value());
            if (step.words().isBlank() || step.words().contains("{")) throw new IllegalStateException(step.words());
        }
        if (sum.compareTo(earned.amount().value()) != 0) throw new IllegalStateException("Not explained: " + earned);
    }

    private static Occurrence sale(Deals deals, int i) {
        var family = Rates.FAMILIES.get(deals.family(i));
        var line = new Line(family, family, 1, Period.ZERO, null, new Amount(deals.net(i), EUR));
        return new Won(DAY, Route.DIRECT, List.of(line));
    }

    private static Standing standing(Deals deals, int i, Measure sold) {
        var measured = Map.of(sold, new Amount(deals.total(i), EUR));
        return new Standing(Rates.TIERS.get(deals.tier(i)), DAY, deals.registered(i), List.of(), measured);
    }

    private static <T extends Record> T terms(Class<T> form, String written) {
        return switch (TermsForm.read(form, JsonMapper.shared().readTree(written))) {
            case TermsForm.Read<T>(var terms) -> terms;
            case TermsForm.Findings<T>(var findings) -> throw new IllegalStateException(findings.toString());
        };
    }
}
