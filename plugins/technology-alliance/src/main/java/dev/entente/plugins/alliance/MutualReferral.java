package dev.entente.plugins.alliance;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pf4j.Extension;

/**
 * Leads in both directions: the vendor pays for one that became its first sale to a customer, and the partner owes for one
 * that it got and sold to, reported as delivered with what it was worth. Neither is more than so much.
 */
@Extension
public final class MutualReferral implements CommercialModel<MutualReferral.Terms> {

    /** What either side pays for a lead of the other. */
    public record Terms(
            @Label("In force") DateRange inForce,

            @Label(
                    value = "We pay",
                    help = "Of the first sale to a customer that the partner brought; once for a customer.")
            @Bounds(min = "0", max = "100")
            Percentage paid,

            @Label(value = "The partner pays", help = "Of what it sold to a customer that we brought.")
            @Bounds(min = "0", max = "100")
            Percentage owed,

            @Label("At most for one sale") Amount most,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            if (most.isNegative()) throw new IllegalArgumentException("The most for a sale cannot be negative");
        }

        Unit unit() {
            return most.unit();
        }

        Measure ofCustomer() {
            return new Measure("own-earnings", unit(), Map.of(), Calendar.EVER, Per.CUSTOMER);
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("mutual-referral", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.REFERRAL, Alliance.TECHNOLOGY);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return Set.of(terms.ofCustomer());
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Occurrence other
            when !terms.inForce().contains(other.on()) ->
                nothing(terms, "The agreement is not in force on {0}", other.on());
            case Won sale when !sale.unit().equals(terms.unit()) -> otherUnit(sale.unit(), terms);
            case Won sale when isKnown(sale, standing, terms) -> nothing(terms, "The customer bought before");
            case Won sale -> pays(terms, sale.net(), terms.paid().of(sale.net()));
            case Influenced lead when !(lead.sale() instanceof Won) -> nothing(terms, "Only a first sale earns a fee");
            case Influenced lead
            when !lead.sale().unit().equals(terms.unit()) ->
                otherUnit(lead.sale().unit(), terms);
            case Influenced lead
            when isKnown(lead.sale(), standing, terms) -> nothing(terms, "The customer bought before");
            case Influenced lead ->
                pays(
                        terms,
                        lead.sale().net(),
                        lead.share().of(terms.paid().of(lead.sale().net())),
                        lead.share());
            case Delivered given
            when !given.services().unit().equals(terms.unit()) ->
                otherUnit(given.services().unit(), terms);
            case Delivered given
            when given.services().isNegative() -> nothing(terms, "{0} is no sale", given.services());
            case Delivered given -> owes(terms, given);
            case Renewed _, Expanded _ -> nothing(terms, "Only a first sale earns a fee");
            case Reached _, Closed _ -> nothing(terms, "Only a lead that was sold to earns a fee");
        };
    }

    /** Whether the partner sold to the customer on an earlier day, or had its fee for it. */
    private static boolean isKnown(Sale sale, Standing standing, Terms terms) {
        var since = sale.buyer().since();
        return (since != null && since.isBefore(sale.on()))
                || standing.total(terms.ofCustomer()).minor() > 0;
    }

    private static Earning otherUnit(Unit unit, Terms terms) {
        return new Held("The terms are in " + terms.unit() + ", this is in " + unit);
    }

    private static Earning nothing(Terms terms, String because, Object... operands) {
        return Alliance.nothing(terms.unit(), terms.rounding(), because, operands);
    }

    private static Earning pays(Terms terms, Amount net, Exact fee) {
        return limited(Kind.PAYS, terms, Step.of("{0} of {1} for the partner's lead", fee, terms.paid(), net));
    }

    private static Earning pays(Terms terms, Amount net, Exact fee, Percentage part) {
        var words = "{0} of {1} for the lead, of which {2} was the partner's";
        return limited(Kind.PAYS, terms, Step.of(words, fee, terms.paid(), net, part));
    }

    private static Earning owes(Terms terms, Delivered given) {
        var words = "{0} of {1} that the partner sold to {2}, a lead of ours";
        var fee = terms.owed().of(given.services());
        return limited(Kind.CHARGES, terms, Step.of(words, fee, terms.owed(), given.services(), given.project()));
    }

    private static Earning limited(Kind kind, Terms terms, Step step) {
        var steps = new ArrayList<>(List.of(step));
        var over = step.exact().minus(terms.most().exact());
        if (over.signum() > 0) steps.add(Step.of("No more than {0} for one sale", over.negated(), terms.most()));
        return Earning.of(kind, terms.rounding(), steps);
    }
}
