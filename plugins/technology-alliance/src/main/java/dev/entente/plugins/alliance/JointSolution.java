package dev.entente.plugins.alliance;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.DateRange;
import dev.entente.api.Label;
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
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
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
 * What a technology partner earns of a solution that both made: a share of its sales, more through a marketplace, a fee
 * for leads that led to a sale by somebody else, a contribution to building the integration, and one each month to its upkeep.
 */
@Extension
public final class JointSolution implements CommercialModel<JointSolution.Terms> {

    /** The share of one product family that is part of the solution. */
    public record Share(
            @Label("Product family") String family,

            @Label("Share") @Bounds(min = "0", max = "100") Percentage rate) {}

    /** What both agreed on; a family that is not named is no part of the solution and earns nothing. */
    public record Terms(
            @Label("In force") DateRange inForce,
            @Label("Shares") List<Share> shares,

            @Label(value = "More through a marketplace", help = "For public listings and private offers.")
            @Bounds(min = "0", max = "100")
            Percentage marketplace,

            @Label(value = "For leads", help = "Of a sale by somebody else, by the share of influence.")
            @Bounds(min = "0", max = "100")
            Percentage leads,

            @Label("Milestone of the integration") String integration,
            @Label("For building the integration") Amount building,
            @Label("For its upkeep each month") Amount upkeep,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            shares = List.copyOf(shares);
            if (!building.unit().equals(upkeep.unit()))
                throw new IllegalArgumentException("Building and upkeep are in one currency");
            if (building.isNegative() || upkeep.isNegative())
                throw new IllegalArgumentException("A contribution cannot be negative");
            if (shares.stream().map(Share::family).collect(Collectors.toSet()).size() < shares.size())
                throw new IllegalArgumentException("A product family has one share");
        }

        Unit unit() {
            return upkeep.unit();
        }

        Optional<Percentage> rate(String family) {
            for (var share : shares) {
                if (share.family().equals(family)) return Optional.of(share.rate());
            }
            return Optional.empty();
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("joint-solution", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.CO_SELL, Motion.MARKETPLACE, Motion.REFERRAL, Alliance.TECHNOLOGY);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public boolean closes(Terms terms) {
        return terms.upkeep().minor() > 0;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Occurrence other
            when !terms.inForce().contains(other.on()) ->
                Alliance.nothing(terms.unit(), terms.rounding(), "The agreement is not in force on {0}", other.on());
            case Sale sale when !sale.unit().equals(terms.unit()) -> otherUnit(sale, terms);
            case Sale sale -> Earning.pays(terms.rounding(), shares(sale, terms));
            case Influenced influenced
            when !influenced.sale().unit().equals(terms.unit()) -> otherUnit(influenced.sale(), terms);
            case Influenced influenced -> Earning.pays(terms.rounding(), leads(influenced, terms));
            case Reached reached -> Earning.pays(terms.rounding(), List.of(built(reached, terms)));
            case Closed closed -> Earning.pays(terms.rounding(), List.of(upkeep(closed, terms)));
            case Delivered _ ->
                Alliance.nothing(terms.unit(), terms.rounding(), "Services are no part of the solution");
        };
    }

    private static Earning otherUnit(Sale sale, Terms terms) {
        return new Held("The terms are in " + terms.unit() + ", the sale is in " + sale.unit());
    }

    private static List<Step> shares(Sale sale, Terms terms) {
        var steps = new ArrayList<Step>();
        for (var line : sale.lines()) {
            var rate = terms.rate(line.family());
            if (rate.isEmpty()) {
                steps.add(none(line, terms));
                continue;
            }
            steps.add(Step.share(words(sale), rate.get(), line.net()).about(line));
            if (sale.route() == Route.DIRECT) continue;
            steps.add(Step.share("{0} more of {1}, through a marketplace", terms.marketplace(), line.net())
                    .about(line));
        }
        return steps;
    }

    private static String words(Sale sale) {
        return sale instanceof Renewed ? "{0} of {1}, renewed" : "{0} of {1}, of the joint solution";
    }

    private static Step none(Line line, Terms terms) {
        return Step.nothing(terms.unit(), "{0} is no part of the solution", line.family())
                .about(line);
    }

    private static List<Step> leads(Influenced influenced, Terms terms) {
        var steps = new ArrayList<Step>();
        for (var line : influenced.sale().lines()) {
            if (terms.rate(line.family()).isEmpty()) steps.add(none(line, terms));
            else
                steps.add(Step.of(
                                "{0} of {1} for the lead, of which {2} was the partner's",
                                influenced.share().of(terms.leads().of(line.net())),
                                terms.leads(),
                                line.net(),
                                influenced.share())
                        .about(line));
        }
        return steps;
    }

    private static Step built(Reached reached, Terms terms) {
        return reached.milestone().equals(terms.integration())
                ? Step.of("For building the integration, {0}", terms.building().exact(), reached.milestone())
                : Step.nothing(terms.unit(), "{0} is not the milestone of the integration", reached.milestone());
    }

    private static Step upkeep(Closed closed, Terms terms) {
        return Step.of(
                "For the upkeep of the integration until {0}", terms.upkeep().exact(), closed.on());
    }
}
