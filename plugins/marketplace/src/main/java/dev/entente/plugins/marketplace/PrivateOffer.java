package dev.entente.plugins.marketplace;

import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
import dev.entente.api.Exact;
import dev.entente.api.Label;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/**
 * The price of a private offer through a marketplace: less than the list price for whoever commits for longer and to more, and
 * then either the seller bears what the marketplace keeps of it, or the price is grossed up by that. What is bought without a
 * commitment stays at list price, in which the fee of a public listing is.
 */
@Extension
public final class PrivateOffer implements PricingModel<PrivateOffer.Terms> {

    private static final int PLACES = 10;

    /** What is taken off for a commitment of at least so long. */
    public record Commitment(
            @Label(value = "Committed for", help = "At least so many whole months.")
            Period term,

            @Label(value = "Off", help = "One rate for the whole offer, by what all of it costs at list price.")
            Brackets off) {}

    /** Who bears what the marketplace keeps. */
    public enum Bearer {
        @Label("borne by the seller")
        SELLER,
        @Label("added to the price")
        BUYER
    }

    /** The row of the longest commitment that a line reaches decides. */
    public record Terms(
            @Label("Commitments") List<Commitment> commitments,

            @Label(
                    value = "Listing fee",
                    help = "What the marketplace keeps of what the buyer pays in a private offer.")
            @Bounds(min = "0", max = "50")
            Percentage fee,

            @Label(value = "The fee is", help = "Left out, borne by the seller.") @Nullable
            Bearer bearer) {

        public Terms {
            commitments = List.copyOf(commitments);
            if (commitments.isEmpty())
                throw new IllegalArgumentException("At least one commitment has a private offer");
            for (int i = 0; i < commitments.size(); i++) {
                var row = commitments.get(i);
                if (row.term().getDays() != 0 || months(row.term()) <= 0)
                    throw new IllegalArgumentException("A commitment is for whole months");
                if (i > 0 && months(row.term()) <= months(commitments.get(i - 1).term()))
                    throw new IllegalArgumentException("The shortest commitments stand first");
                if (!row.off().unit().equals(commitments.getFirst().off().unit()))
                    throw new IllegalArgumentException("All private offers are in one currency");
            }
            if (fee.fraction().signum() < 0 || fee.fraction().compareTo(BigDecimal.ONE) >= 0)
                throw new IllegalArgumentException("A marketplace keeps a part of the price");
        }

        Unit unit() {
            return commitments.getFirst().off().unit();
        }

        boolean isAdded() {
            return bearer == Bearer.BUYER;
        }

        Optional<Commitment> reachedBy(Period term) {
            for (var row : commitments.reversed()) {
                if (months(term) >= months(row.term())) return Optional.of(row);
            }
            return Optional.empty();
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("private-offer", 1);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public List<Remark> remarks(Terms terms, List<String> tiers) {
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < terms.commitments().size(); i++) {
            lookForFalls(terms, i, remarks);
            if (i > 0) lookForLess(terms, i, remarks);
        }
        if (terms.isAdded()) lookForDearer(terms, remarks);
        return remarks;
    }

    /** Larger offers of which less is taken off. */
    private static void lookForFalls(Terms terms, int row, List<Remark> remarks) {
        var rates = terms.commitments().get(row).off().rates();
        for (int i = 1; i < rates.size(); i++) {
            if (isLess(rates.get(i).rate(), rates.get(i - 1).rate()))
                remarks.add(Remark.warning(
                        "/commitments/" + row + "/off/" + i,
                        "From " + rates.get(i).from() + " on less is taken off than below it. Let the rates rise"));
        }
    }

    /** Longer commitments that get less than the one before, at a bound of either. */
    private static void lookForLess(Terms terms, int row, List<Remark> remarks) {
        var shorter = terms.commitments().get(row - 1);
        var longer = terms.commitments().get(row);
        var bounds = new ArrayList<>(longer.off().rates());
        bounds.addAll(shorter.off().rates());
        for (var bound : bounds) {
            var rate = longer.off().at(bound.from());
            var other = shorter.off().at(bound.from());
            if (!isLess(rate, other)) continue;
            remarks.add(Remark.warning(
                    "/commitments/" + row + "/off",
                    "An offer of " + bound.from() + " gets " + rate + " for " + months(longer.term()) + " months, and "
                            + other + " for " + months(shorter.term()) + ". Take off more for longer commitments"));
            return;
        }
    }

    /** Where the fee is added, an offer with less than that taken off costs more than the list price. */
    private static void lookForDearer(Terms terms, List<Remark> remarks) {
        for (int i = 0; i < terms.commitments().size(); i++) {
            for (var row : terms.commitments().get(i).off().rates()) {
                if (isNothing(row.rate()) || !isLess(row.rate(), terms.fee())) continue;
                remarks.add(
                        Remark.warning(
                                "/commitments/" + i + "/off",
                                "With the listing fee of " + terms.fee() + " added, " + row.rate()
                                        + " off the list price costs more than the list price. Take off more, or bear the fee"));
                return;
            }
        }
    }

    private static boolean isLess(Percentage one, Percentage other) {
        return one.fraction().compareTo(other.fraction()) < 0;
    }

    private static boolean isNothing(Percentage rate) {
        return rate.fraction().signum() == 0;
    }

    private static long months(Period term) {
        return term.toTotalMonths();
    }

    @Override
    public List<Step> price(Quoted quoted, Standing standing, Terms terms) {
        var unit = quoted.price().unit();
        if (!unit.equals(terms.unit()))
            return atList(quoted, "Private offers are in {0}, and this is priced in {1}", terms.unit(), unit);
        var committed = months(quoted.line().term());
        var reached = terms.reachedBy(quoted.line().term());
        if (reached.isEmpty())
            return atList(
                    quoted,
                    "Private offers begin with a commitment of {0} months, and this is for {1}",
                    months(terms.commitments().getFirst().term()),
                    committed);
        var size = quoted.cart().net();
        var rate = reached.get().off().at(size);
        if (isNothing(rate))
            return atList(quoted, "{0} is too little for a private offer of {1} months", size, committed);
        var words = "Private offer: {0} of {1}, committed for {2} months to {3}";
        var off = rate.of(quoted.price()).negated();
        var offered = Step.of(words, off, rate, quoted.price(), committed, size).about(quoted.line());
        return List.of(offered, fee(quoted, quoted.price().plus(off), terms));
    }

    private static List<Step> atList(Quoted quoted, String because, Object... operands) {
        return List.of(Step.nothing(quoted.price().unit(), because, operands).about(quoted.line()));
    }

    // Of large amounts with many decimals a rate of many decimals would be no number that can be kept.
    private static Step fee(Quoted quoted, Exact exact, Terms terms) {
        var offered = exact.rounded(PLACES, RoundingMode.HALF_UP);
        var kept = terms.fee().of(offered);
        var step = terms.isAdded()
                ? Step.of(
                        "Listing fee of {0} added, so that {1} is left",
                        added(offered, terms.fee()), terms.fee(), offered)
                : Step.nothing(
                        offered.unit(),
                        "Listing fee of {0} borne by the seller: {1}, which leaves {2}",
                        terms.fee(),
                        kept,
                        offered.minus(kept));
        return step.about(quoted.line());
    }

    /** The fee is a share of what the buyer pays, and so also of the fee itself. */
    private static Exact added(Exact offered, Percentage fee) {
        var left = BigDecimal.ONE.subtract(fee.fraction());
        var kept = fee.of(offered).value();
        return new Exact(kept.divide(left, PLACES, RoundingMode.HALF_UP), offered.unit());
    }
}
