package dev.entente.plugins.gsi;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pf4j.Extension;

/**
 * What an integrator earns that sells nothing itself: a share of the sales that it influenced, a development fund fed by the
 * services work that customers accepted, and an investment for each solution that it finished; in all no more than so
 * much in a fiscal year. Terms are negotiated one by one, so each partner's agreement brings its own.
 */
@Extension
public final class IntegratorFee implements CommercialModel<IntegratorFee.Terms> {

    /** The share of an influenced sale, for one product family. */
    public record Influence(
            @Label("Product family") String family,

            @Label("Share of what was influenced") @Bounds(min = "0", max = "100")
            Percentage rate) {}

    /** What is paid once a solution is finished. */
    public record Investment(
            @Label("Milestone") String milestone,
            @Label("Invested") Amount amount) {}

    /** What was negotiated; a family or a milestone that is not named earns nothing. */
    public record Terms(
            @Label("Influence") List<Influence> influence,

            @Label(value = "Development fund", help = "A share of accepted services work, one rate by its amount.")
            Brackets fund,

            @Label("Investment in solutions") List<Investment> solutions,
            @Label("At most in a fiscal year") Amount most,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            influence = List.copyOf(influence);
            solutions = List.copyOf(solutions);
            if (!fund.unit().equals(most.unit()))
                throw new IllegalArgumentException("Fund and limit are in one currency");
            for (var solution : solutions) {
                if (!solution.amount().unit().equals(most.unit()))
                    throw new IllegalArgumentException("Investments and limit are in one currency");
                if (solution.amount().isNegative())
                    throw new IllegalArgumentException("An investment cannot be negative");
            }
            if (families(influence).size() < influence.size())
                throw new IllegalArgumentException("A product family has one share");
        }

        Unit unit() {
            return most.unit();
        }

        Measure soFar() {
            return Measure.of("own-earnings", unit(), Calendar.FISCAL_YEAR);
        }

        Optional<Percentage> rate(String family) {
            for (var each : influence) {
                if (each.family().equals(family)) return Optional.of(each.rate());
            }
            return Optional.empty();
        }

        Optional<Amount> investment(String milestone) {
            for (var each : solutions) {
                if (each.milestone().equals(milestone)) return Optional.of(each.amount());
            }
            return Optional.empty();
        }

        private static Set<String> families(List<Influence> influence) {
            return influence.stream().map(Influence::family).collect(Collectors.toSet());
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("integrator-fee", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.SERVICES, Motion.CO_SELL);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return Set.of(terms.soFar());
    }

    /** By net, a product without a share gives something when it comes back; terms that stand keep that. */
    @Override
    public List<Remark> remarks(Terms terms, List<String> tiers) {
        boolean isShared = terms.influence().stream()
                .anyMatch(each -> each.rate().fraction().signum() > 0);
        if (!isShared) return List.of();
        return List.of(Remark.warning(
                "/most",
                "Products of a sale earn differently, and what this most cuts is taken back by net: one without a share"
                        + " gives something when it comes back. Take it from what each earned (version: 2)"));
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Influenced influenced
            when !influenced.sale().unit().equals(terms.unit()) ->
                otherUnit(influenced.sale().unit(), terms);
            case Influenced influenced -> pays(influenced(influenced, terms), standing, terms);
            case Delivered delivered
            when !delivered.services().unit().equals(terms.unit()) ->
                otherUnit(delivered.services().unit(), terms);
            case Delivered delivered -> pays(List.of(fund(delivered, terms)), standing, terms);
            case Reached reached -> pays(List.of(invested(reached, terms)), standing, terms);
            case Sale _ -> nothing("An integrator earns by influence, not by selling", terms);
            case Closed _ -> nothing("The end of a month earns nothing", terms);
        };
    }

    private static Earning otherUnit(Unit unit, Terms terms) {
        return new Held("The terms are in " + terms.unit() + ", this is in " + unit);
    }

    private static Earning nothing(String because, Terms terms) {
        return Earning.pays(terms.rounding(), List.of(Step.nothing(terms.unit(), because)));
    }

    private static List<Step> influenced(Influenced influenced, Terms terms) {
        var steps = new ArrayList<Step>();
        for (var line : influenced.sale().lines()) {
            var rate = terms.rate(line.family());
            var step = rate.isEmpty()
                    ? Step.nothing(terms.unit(), "No share is agreed for {0}", line.family())
                    : Step.of(
                            "{0} of {1}, of which {2} was influenced",
                            influenced.share().of(rate.get().of(line.net())),
                            rate.get(),
                            line.net(),
                            influenced.share());
            steps.add(step.about(line));
        }
        return steps;
    }

    private static Step fund(Delivered delivered, Terms terms) {
        var services = delivered.services();
        if (services.isNegative()) return Step.nothing(terms.unit(), "Services of {0} feed no fund", services);
        return Step.share(
                "{0} of {1} of accepted services, for the development fund",
                terms.fund().at(services), services);
    }

    private static Step invested(Reached reached, Terms terms) {
        var amount = terms.investment(reached.milestone());
        if (amount.isEmpty()) return Step.nothing(terms.unit(), "No investment is agreed for {0}", reached.milestone());
        return Step.of("Invested in the solution {0}", amount.get().exact(), reached.milestone());
    }

    private static Earning pays(List<Step> steps, Standing standing, Terms terms) {
        var left = terms.most().minus(standing.total(terms.soFar()));
        if (left.isNegative()) left = Amount.zero(terms.unit());
        var over = Step.sum(steps).minus(left.exact());
        if (over.signum() <= 0) return Earning.pays(terms.rounding(), steps);
        var limited = new ArrayList<>(steps);
        limited.add(
                Step.of("No more than {0} in a fiscal year, of which {1} is left", over.negated(), terms.most(), left));
        return Earning.pays(terms.rounding(), limited);
    }
}
