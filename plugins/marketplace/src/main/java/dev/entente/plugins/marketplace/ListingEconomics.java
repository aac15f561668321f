package dev.entente.plugins.marketplace;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
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
import dev.entente.plugins.marketplace.ListingFee.Fee;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;

/**
 * All that a listing costs its seller: the take rate of each sale, a fixed fee for each month that it is listed, and what
 * is missing to the least of a month. Each sale says what the seller nets. Months cost something from that of the first sale on:
 * others are in the same program to buy or to bring buyers.
 */
@Extension
public final class ListingEconomics implements CommercialModel<ListingEconomics.Terms> {

    private static final ListingFee RATES = new ListingFee();
    private static final int PLACES = 10;

    /** The take rates as in {@link ListingFee}, and what a month costs beside them. */
    public record Terms(
            @Label("In force") DateRange inForce,
            @Label("Take rates") List<Fee> fees,

            @Label("Renewals") @Bounds(min = "0", max = "100")
            Percentage renewal,

            @Label("More through a channel partner") @Bounds(min = "0", max = "100")
            Percentage uplift,

            @Label(
                    value = "Listing fee of a month",
                    help = "Beside the take rates, from the month of the first sale on.")
            Amount listing,

            @Label(
                    value = "Least of a month",
                    help = "What the listing fee and the take rates come to at least in a whole month.")
            Amount least,

            @Label("Rounding") Rounding rounding) {

        public Terms {
            fees = List.copyOf(fees);
            var unit = new ListingFee.Terms(inForce, fees, renewal, uplift, rounding).unit();
            if (!listing.unit().equals(unit) || !least.unit().equals(unit))
                throw new IllegalArgumentException("All fees are in one currency");
            if (listing.isNegative() || least.isNegative())
                throw new IllegalArgumentException("A fee cannot be negative");
        }

        Unit unit() {
            return least.unit();
        }

        ListingFee.Terms rates() {
            return new ListingFee.Terms(inForce, fees, renewal, uplift, rounding);
        }

        Measure charged() {
            return Measure.of("own-earnings", unit(), Calendar.MONTH);
        }

        Measure ever() {
            return Measure.of("own-earnings", unit(), Calendar.EVER);
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("listing-economics", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.MARKETPLACE);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return Set.of(terms.charged(), terms.ever());
    }

    @Override
    public boolean closes(Terms terms) {
        return terms.listing().minor() > 0 || terms.least().minor() > 0;
    }

    @Override
    public List<Remark> remarks(Terms terms, List<String> tiers) {
        return RATES.remarks(terms.rates(), tiers);
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Sale sale ->
                switch (RATES.calculate(sale, standing, terms.rates())) {
                    case Held held -> held;
                    case Earned fee -> withNet(sale, fee);
                };
            case Closed month -> Earning.charges(terms.rounding(), month(month, standing, terms));
            case Delivered _, Influenced _, Reached _ ->
                Earning.charges(
                        terms.rounding(), List.of(Step.nothing(terms.unit(), "Only sales and months have a fee")));
        };
    }

    private static Earning withNet(Sale sale, Earned fee) {
        var steps = new ArrayList<>(fee.steps());
        steps.add(Step.nothing(
                sale.unit(),
                "Of {0} the seller nets {1}",
                sale.net(),
                sale.net().minus(fee.amount())));
        return new Earned(fee.kind(), fee.amount(), steps);
    }

    private static List<Step> month(Closed month, Standing standing, Terms terms) {
        var whole = month.period();
        var listed = listed(whole, standing, terms);
        if (listed.isEmpty()) return List.of(Step.nothing(terms.unit(), "No listing fee is in force in {0}", whole));
        if (standing.total(terms.ever()).minor() <= 0)
            return List.of(Step.nothing(terms.unit(), "Nothing was sold through the listing so far"));
        if (!listed.get().equals(whole)) return List.of(part(listed.get(), whole, terms));
        var steps = new ArrayList<Step>();
        steps.add(Step.of("Listed until {0}", terms.listing().exact(), month.on()));
        var charged = standing.total(terms.charged());
        if (charged.isNegative()) charged = Amount.zero(terms.unit()); // what earlier sales gave back is none of it
        var missing = terms.least().minus(charged).minus(terms.listing());
        if (missing.minor() > 0)
            steps.add(Step.of(
                    "Missing to {0}, the least of a month; take rates came to {1}",
                    missing.exact(), terms.least(), charged));
        return steps;
    }

    /** The days of the month on which the terms were in force and the seller was there; empty where there are none. */
    private static Optional<DateRange> listed(DateRange month, Standing standing, Terms terms) {
        var from = later(month.from(), later(terms.inForce().from(), standing.joined()));
        var until = terms.inForce().isOpen() || terms.inForce().until().isAfter(month.until())
                ? month.until()
                : terms.inForce().until();
        return from.isBefore(until) ? Optional.of(new DateRange(from, until)) : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Step part(DateRange listed, DateRange month, Terms terms) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(listed.from(), listed.until()));
        var all = BigDecimal.valueOf(ChronoUnit.DAYS.between(month.from(), month.until()));
        var fee = terms.listing().value().multiply(days).divide(all, PLACES, RoundingMode.HALF_UP);
        return Step.of(
                "Listed for {0} of {1} days at {2} a month",
                new Exact(fee, terms.unit()), days.longValue(), all.longValue(), terms.listing());
    }
}
