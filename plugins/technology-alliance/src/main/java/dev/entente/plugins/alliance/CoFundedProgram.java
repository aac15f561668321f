package dev.entente.plugins.alliance;

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
import java.util.Locale;
import java.util.Set;
import org.pf4j.Extension;

/**
 * Programs that both sides fund: webinars, campaigns, a booth. Each kind of activity has its part and its limit, and all of them
 * share one budget of a fiscal year. An activity is known by how its name begins.
 */
@Extension
public final class CoFundedProgram implements CommercialModel<CoFundedProgram.Terms> {

    /** The part of one kind of activity. */
    public record Activity(
            @Label(value = "Activity", help = "How its name begins, such as Webinar; capitals make no difference.")
            String begins,

            @Label(value = "Our part", help = "Of what it cost; the partner bears the rest.")
            @Bounds(min = "0", max = "100")
            Percentage part,

            @Label("At most for one") Amount most) {

        boolean isOf(String name) {
            return name.toLowerCase(Locale.ROOT).startsWith(begins.toLowerCase(Locale.ROOT));
        }
    }

    /** What was agreed; the first activity that fits decides, and one that does not stand here is held for review. */
    public record Terms(
            @Label(value = "In force", help = "By the day on which an activity was accepted.")
            DateRange inForce,

            @Label("Activities") List<Activity> activities,
            @Label("Budget of a fiscal year") Amount budget,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            activities = List.copyOf(activities);
            if (budget.isNegative()) throw new IllegalArgumentException("A budget cannot be negative");
            for (int i = 0; i < activities.size(); i++) {
                var activity = activities.get(i);
                for (var earlier : activities.subList(0, i))
                    if (earlier.isOf(activity.begins()))
                        throw new IllegalArgumentException(
                                earlier.begins() + " stands before " + activity.begins() + ", and takes all of it");
                if (!activity.most().unit().equals(budget.unit()))
                    throw new IllegalArgumentException("Activities and budget are in one currency");
                if (activity.most().isNegative())
                    throw new IllegalArgumentException("The most for an activity cannot be negative");
                if (activity.begins().isBlank())
                    throw new IllegalArgumentException("Say how the activity's name begins");
            }
        }

        Unit unit() {
            return budget.unit();
        }

        Measure spent() {
            return Measure.of("own-earnings", unit(), Calendar.FISCAL_YEAR);
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("co-funded-program", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Alliance.TECHNOLOGY, Alliance.CO_FUNDED);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return Set.of(terms.spent());
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Delivered done
            when !terms.inForce().contains(done.on()) -> new Held("Nothing is co-funded on " + done.on());
            case Delivered done
            when !done.services().unit().equals(terms.unit()) ->
                new Held("The budget is in " + terms.unit() + ", this is in "
                        + done.services().unit());
            case Delivered done -> funded(done, standing, terms);
            case Sale _, Influenced _, Reached _, Closed _ ->
                Alliance.nothing(terms.unit(), terms.rounding(), "Only activities that were accepted are co-funded");
        };
    }

    private static Earning funded(Delivered done, Standing standing, Terms terms) {
        var cost = done.services();
        if (cost.isNegative()) return Alliance.nothing(terms.unit(), terms.rounding(), "{0} is no cost", cost);
        for (var activity : terms.activities()) {
            if (activity.isOf(done.project()))
                return Earning.pays(terms.rounding(), steps(done, activity, standing, terms));
        }
        return new Held("No part is agreed for the activity " + done.project());
    }

    private static List<Step> steps(Delivered done, Activity activity, Standing standing, Terms terms) {
        var part = activity.part().of(done.services());
        var rest = new Percentage(BigDecimal.ONE.subtract(activity.part().fraction()));
        var words = "{0} of {1} for {2}; the partner bears {3}";
        var steps = new ArrayList<Step>();
        steps.add(Step.of(words, part, activity.part(), done.services(), done.project(), rest));
        limit(steps, activity.most(), "No more than {0} for one", activity.most());
        var left = terms.budget().minus(standing.total(terms.spent()));
        if (left.isNegative()) left = Amount.zero(terms.unit());
        if (left.compareTo(terms.budget()) > 0)
            left = terms.budget(); // what an earlier year gave back makes no room in this one
        limit(steps, left, "No more than {0} in a fiscal year, of which {1} is left", terms.budget(), left);
        return steps;
    }

    private static void limit(List<Step> steps, Amount most, String because, Amount... figures) {
        var over = Step.sum(steps).minus(most.exact());
        if (over.signum() > 0) steps.add(Step.of(because, over.negated(), (Object[]) figures));
    }
}
