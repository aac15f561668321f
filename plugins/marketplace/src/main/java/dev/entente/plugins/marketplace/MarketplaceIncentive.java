package dev.entente.plugins.marketplace;

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
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;

/**
 * What the vendor pays out of its own pocket so that more is bought through a marketplace: for the first private offer to a
 * customer by its size, to whoever sells it or brought the buyer, and for listing or moving there. No more than so much in a
 * quarter.
 */
@Extension
public final class MarketplaceIncentive implements CommercialModel<MarketplaceIncentive.Terms> {

    /** What an offer of at least this size earns. */
    public record Offered(
            @Label("Private offers from") Amount from,

            @Label("Share of the offer") @Bounds(min = "0", max = "100")
            Percentage share,

            @Label(value = "And once", help = "A fixed amount beside the share.")
            Amount once) {

        Exact of(Amount net) {
            return share.of(net).plus(once.exact());
        }
    }

    /** What is paid for something that was reached. */
    public record Bonus(
            @Label(value = "Milestone", help = "Such as listed or migrated.")
            String milestone,

            @Label("Bonus") Amount amount) {}

    /** The row with the highest size that an offer reaches decides; a smaller one earns nothing. */
    public record Terms(
            @Label("In force") DateRange inForce,
            @Label("By the size of the first private offer") List<Offered> offers,

            @Label(
                    value = "For whoever brought the buyer",
                    help = "Of an offer that earns something, by its influence; once for a customer.")
            @Bounds(min = "0", max = "100")
            Percentage buyers,

            @Label("Bonuses") List<Bonus> bonuses,
            @Label("At most in a quarter") Amount most,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            offers = List.copyOf(offers);
            bonuses = List.copyOf(bonuses);
            for (int i = 0; i < offers.size(); i++) {
                var row = offers.get(i);
                refuseUnlessOf(most, row.from());
                refuseUnlessOf(most, row.once());
                if (i > 0 && row.from().compareTo(offers.get(i - 1).from()) <= 0)
                    throw new IllegalArgumentException("The smallest private offers stand first");
            }
            for (var bonus : bonuses) refuseUnlessOf(most, bonus.amount());
            if (bonuses.stream().map(Bonus::milestone).distinct().count() < bonuses.size())
                throw new IllegalArgumentException("A milestone has one bonus");
        }

        private static void refuseUnlessOf(Amount most, Amount amount) {
            if (!amount.unit().equals(most.unit()))
                throw new IllegalArgumentException("All amounts are in one currency");
            if (amount.isNegative()) throw new IllegalArgumentException("An incentive cannot be negative");
        }

        Unit unit() {
            return most.unit();
        }

        Measure soFar() {
            return Measure.of("own-earnings", unit(), Calendar.QUARTER);
        }

        Measure ofCustomer() {
            return new Measure("own-earnings", unit(), Map.of(), Calendar.EVER, Per.CUSTOMER);
        }

        Optional<Offered> reachedBy(Amount net) {
            for (var row : offers.reversed()) {
                if (net.compareTo(row.from()) >= 0) return Optional.of(row);
            }
            return Optional.empty();
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("marketplace-incentive", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.MARKETPLACE, Motion.CO_SELL, Motion.RESELL);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return Set.of(terms.soFar(), terms.ofCustomer());
    }

    /** Sizes of an offer from which on less is paid than for a smaller one. */
    @Override
    public List<Remark> remarks(Terms terms, List<String> tiers) {
        var remarks = new ArrayList<Remark>();
        for (int i = 1; i < terms.offers().size(); i++) {
            var from = terms.offers().get(i).from();
            var before = terms.offers().get(i - 1).of(from.minus(new Amount(1, from.unit())));
            var after = terms.offers().get(i).of(from);
            if (before.compareTo(after) > 0)
                remarks.add(Remark.warning(
                        "/offers/" + i,
                        "From " + from + " on a private offer earns " + after + ", and just below it " + before
                                + ". Let the shares rise, or say why it is meant"));
        }
        return remarks;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Occurrence other
            when !terms.inForce().contains(other.on()) -> nothing(terms, "No incentive is in force on {0}", other.on());
            case Sale sale when !sale.unit().equals(terms.unit()) -> otherUnit(sale, terms);
            case Won sale -> pays(sold(sale, standing, terms), standing, terms);
            case Renewed _, Expanded _ ->
                nothing(terms, "Only the first private offer to a customer earns an incentive");
            case Influenced brought
            when !brought.sale().unit().equals(terms.unit()) -> otherUnit(brought.sale(), terms);
            case Influenced brought -> pays(brought(brought, standing, terms), standing, terms);
            case Reached reached -> pays(bonus(reached, terms), standing, terms);
            case Delivered _, Closed _ -> nothing(terms, "Only offers and milestones earn an incentive");
        };
    }

    private static Earning otherUnit(Sale sale, Terms terms) {
        return new Held("The incentives are in " + terms.unit() + ", the sale is in " + sale.unit());
    }

    private static Earning nothing(Terms terms, String because, Object... operands) {
        return Earning.pays(terms.rounding(), List.of(Step.nothing(terms.unit(), because, operands)));
    }

    private static List<Step> sold(Won sale, Standing standing, Terms terms) {
        var none = without(sale, standing, terms);
        if (none.isPresent()) return List.of(none.get());
        var row = terms.reachedBy(sale.net()).orElseThrow();
        var words = "{0} of {1}, the first private offer to this customer";
        var steps = new ArrayList<>(List.of(Step.share(words, row.share(), sale.net())));
        if (row.once().minor() > 0)
            steps.add(Step.of(
                    "Once for a private offer of at least {0}", row.once().exact(), row.from()));
        return steps;
    }

    /** Why a sale earns no incentive; empty where it does. Since when a customer buys is known of what this partner sold alone. */
    private static Optional<Step> without(Sale sale, Standing standing, Terms terms) {
        var since = sale.buyer().since();
        if (sale.route() != Route.PRIVATE_OFFER && sale.route() != Route.RESOLD_PRIVATE_OFFER)
            return Optional.of(Step.nothing(terms.unit(), "The sale was no private offer"));
        boolean before = (since != null && since.isBefore(sale.on()))
                || standing.total(terms.ofCustomer()).minor() > 0;
        if (!(sale instanceof Won) || before)
            return Optional.of(Step.nothing(terms.unit(), "The customer bought before"));
        if (terms.reachedBy(sale.net()).isPresent()) return Optional.empty();
        return Optional.of(Step.nothing(terms.unit(), "An offer of {0} is too small", sale.net()));
    }

    private static List<Step> brought(Influenced brought, Standing standing, Terms terms) {
        var sale = brought.sale();
        var none = without(sale, standing, terms);
        if (none.isPresent()) return List.of(none.get());
        var whole = terms.buyers().of(sale.net());
        var words = "{0} of {1} for bringing the buyer, of which {2} was the partner's";
        return List.of(Step.of(words, brought.share().of(whole), terms.buyers(), sale.net(), brought.share()));
    }

    private static List<Step> bonus(Reached reached, Terms terms) {
        for (var bonus : terms.bonuses()) {
            if (bonus.milestone().equals(reached.milestone()))
                return List.of(Step.of("Bonus: {0}", bonus.amount().exact(), reached.milestone()));
        }
        return List.of(Step.nothing(terms.unit(), "No bonus is agreed for {0}", reached.milestone()));
    }

    private static Earning pays(List<Step> steps, Standing standing, Terms terms) {
        var left = terms.most().minus(standing.total(terms.soFar()));
        if (left.isNegative()) left = Amount.zero(terms.unit());
        if (left.compareTo(terms.most()) > 0)
            left = terms.most(); // what an earlier quarter gave back makes no room in this one
        var over = Step.sum(steps).minus(left.exact());
        if (over.signum() <= 0) return Earning.pays(terms.rounding(), steps);
        var limited = new ArrayList<>(steps);
        limited.add(Step.of("No more than {0} in a quarter, of which {1} is left", over.negated(), terms.most(), left));
        return Earning.pays(terms.rounding(), limited);
    }
}
