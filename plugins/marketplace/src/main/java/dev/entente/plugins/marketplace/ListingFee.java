package dev.entente.plugins.marketplace;

import static java.util.stream.Collectors.toSet;

import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
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
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
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
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;

/**
 * A marketplace's fee for a sale: by product family when listed publicly, by contract value in a private offer. Renewals
 * have a rate of their own, and a private offer through a channel partner costs a little more.
 */
@Extension
public final class ListingFee implements CommercialModel<ListingFee.Terms> {

    /** A product family's fees, in percent of the contract value before tax. */
    public record Fee(
            @Label("Product family") String family,

            @Label("Listed publicly") @Bounds(min = "0", max = "100")
            Percentage listed,

            @Label(value = "Private offer", help = "One rate for the whole contract, by its value.")
            Brackets offered) {}

    /** The fees in force over some days; a family that has none is held for review. */
    public record Terms(
            @Label("In force") DateRange inForce,
            @Label("Fees") List<Fee> fees,

            @Label("Renewals") @Bounds(min = "0", max = "100")
            Percentage renewal,

            @Label("More through a channel partner") @Bounds(min = "0", max = "100")
            Percentage uplift,

            @Label("Rounding") Rounding rounding) {

        public Terms {
            fees = List.copyOf(fees);
            if (fees.isEmpty()) throw new IllegalArgumentException("At least one product family has a fee");
            if (units(fees).size() > 1) throw new IllegalArgumentException("All private offers are in one currency");
            if (families(fees).size() < fees.size()) throw new IllegalArgumentException("A product family has one fee");
        }

        Unit unit() {
            return fees.getFirst().offered().unit();
        }

        Optional<Fee> fee(String family) {
            for (var fee : fees) {
                if (fee.family().equals(family)) return Optional.of(fee);
            }
            return Optional.empty();
        }

        private static Set<Unit> units(List<Fee> fees) {
            return fees.stream().map(fee -> fee.offered().unit()).collect(toSet());
        }

        private static Set<String> families(List<Fee> fees) {
            return fees.stream().map(Fee::family).collect(toSet());
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("listing-fee", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.MARKETPLACE);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    /** Private offers that cost less than smaller ones, as one rate is for the whole contract. */
    @Override
    public List<Remark> remarks(Terms terms, List<String> tiers) {
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < terms.fees().size(); i++) {
            var fee = terms.fees().get(i);
            for (var cliff : fee.offered().cliffs())
                remarks.add(Remark.warning(
                        "/fees/" + i + "/offered",
                        "At " + cliff.at() + " the fee of a private offer for " + fee.family() + " falls from "
                                + cliff.before() + " to " + cliff.after()
                                + ". Let the rates rise, or say why it is meant"));
        }
        return remarks;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Sale sale
            when !terms.inForce().contains(sale.on()) -> new Held("No listing fee is in force on " + sale.on());
            case Sale sale
            when !sale.unit().equals(terms.unit()) ->
                new Held("The listing fees are in " + terms.unit() + ", the sale is in " + sale.unit());
            case Sale sale -> charge(sale, terms);
            case Refunded refund -> refund.undone();
            case Delivered _, Influenced _, Reached _, Closed _ ->
                charge(List.of(Step.nothing(terms.unit(), "Only sales have a listing fee")), terms);
        };
    }

    private static Earning charge(Sale sale, Terms terms) {
        if (sale.route() == Route.DIRECT && !(sale instanceof Renewed))
            return new Held("The sale was made directly; a listing fee needs a public listing or a private offer");
        var steps = new ArrayList<Step>();
        for (var line : sale.lines()) {
            var fee = terms.fee(line.family());
            if (fee.isEmpty()) return new Held("No listing fee is agreed for the product family " + line.family());
            steps.add(step(sale, line, fee.get(), terms).about(line));
        }
        if (sale.route() == Route.RESOLD_PRIVATE_OFFER) {
            steps.add(Step.share("{0} more of {1}, through a channel partner", terms.uplift(), sale.net()));
        }
        return charge(steps, terms);
    }

    private static Step step(Sale sale, Line line, Fee fee, Terms terms) {
        return switch (sale) {
            case Renewed _ -> Step.share("{0} of {1}, a renewal", terms.renewal(), line.net());
            case Won _, Expanded _ -> first(sale, line, fee);
        };
    }

    /** A private offer's rate goes by the value of the whole contract, not of the line. */
    private static Step first(Sale sale, Line line, Fee fee) {
        return switch (sale.route()) {
            case PUBLIC_LISTING -> Step.share("{0} of {1}, listed publicly", fee.listed(), line.net());
            case DIRECT, PRIVATE_OFFER, RESOLD_PRIVATE_OFFER ->
                Step.share("{0} of {1}, in a private offer", fee.offered().at(sale.net()), line.net());
        };
    }

    private static Earning charge(List<Step> steps, Terms terms) {
        return Earning.charges(terms.rounding(), steps);
    }
}
