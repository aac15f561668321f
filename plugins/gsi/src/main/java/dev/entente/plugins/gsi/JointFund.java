package dev.entente.plugins.gsi;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.DateRange;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pf4j.Extension;

/**
 * A fund that both sides pay into: of what each agreed activity cost, once it was accepted, the vendor bears its part, no more
 * than so much of one, and no more in a fiscal year than it put into the fund. Campaigns, solutions and the alliance itself are
 * motions of their own, so that each has a fund of its own.
 */
@Extension
public final class JointFund implements CommercialModel<JointFund.Terms> {

    private static final Motion CO_INVESTMENT = new Motion("co-investment");
    private static final Motion GO_TO_MARKET = new Motion("joint-go-to-market");
    private static final Motion ALLIANCE = new Motion("alliance-development");

    /** What both sides agreed to put in. */
    public record Terms(
            @Label(value = "In force", help = "By the day on which an activity was accepted.")
            DateRange inForce,

            @Label(value = "Our part", help = "Of what an activity cost; the partner bears the rest.")
            @Bounds(min = "0", max = "100")
            Percentage part,

            @Label("At most for one activity") Amount most,

            @Label(value = "Fund of a fiscal year", help = "What we put in, in all.")
            Amount fund,

            @Label("Rounding") Rounding rounding) {

        public Terms {
            if (!most.unit().equals(fund.unit()))
                throw new IllegalArgumentException("The fund and its limit are in one currency");
            if (most.isNegative() || fund.isNegative())
                throw new IllegalArgumentException("A fund and its limit cannot be negative");
        }

        Unit unit() {
            return fund.unit();
        }

        Measure drawn() {
            return Measure.of("own-earnings", unit(), Calendar.FISCAL_YEAR);
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("joint-fund", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(CO_INVESTMENT, GO_TO_MARKET, ALLIANCE, Motion.SERVICES);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return Set.of(terms.drawn());
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Delivered activity
            when !terms.inForce().contains(activity.on()) -> new Held("No joint fund is agreed for " + activity.on());
            case Delivered activity
            when !activity.services().unit().equals(terms.unit()) ->
                new Held("The fund is in " + terms.unit() + ", this is in "
                        + activity.services().unit());
            case Delivered activity -> Earning.pays(terms.rounding(), steps(activity, standing, terms));
            case Sale _, Influenced _, Reached _, Closed _ ->
                Earning.pays(
                        terms.rounding(),
                        List.of(Step.nothing(terms.unit(), "The fund is for activities that were accepted")));
        };
    }

    private static List<Step> steps(Delivered activity, Standing standing, Terms terms) {
        var cost = activity.services();
        if (cost.isNegative()) return List.of(Step.nothing(terms.unit(), "{0} is no cost", cost));
        var rest = new Percentage(BigDecimal.ONE.subtract(terms.part().fraction()));
        var words = "{0} of {1} for {2}; the partner bears {3}";
        var steps = new ArrayList<Step>();
        steps.add(Step.of(words, terms.part().of(cost), terms.part(), cost, activity.project(), rest));
        limit(steps, terms.most(), "No more than {0} for one activity", terms.most());
        var left = left(standing, terms);
        limit(steps, left, "No more than {0} in a fiscal year, of which {1} is left", terms.fund(), left);
        return steps;
    }

    private static Amount left(Standing standing, Terms terms) {
        var left = terms.fund().minus(standing.total(terms.drawn()));
        if (left.compareTo(terms.fund()) > 0)
            return terms.fund(); // what an earlier year gave back makes no room in this one
        return left.isNegative() ? Amount.zero(terms.unit()) : left;
    }

    private static void limit(List<Step> steps, Amount most, String because, Amount... figures) {
        var over = Step.sum(steps).minus(most.exact());
        if (over.signum() > 0) steps.add(Step.of(because, over.negated(), (Object[]) figures));
    }
}
