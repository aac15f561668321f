package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
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
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fee for a customer that the partner brought: a share of the first year's revenue, with its least and its most, and
 * another share of what the customer adds later. Further terms of the same earn nothing.
 */
@Dependent
public final class ReferralFee implements CommercialModel<ReferralFee.Terms> {

    private static final int YEAR = 12;

    /** One unit throughout; least and most hold for one sale to a new customer. */
    public record Terms(
            @Label("Unit") Unit unit,

            @Label(value = "Share for a new customer", help = "Of what is invoiced for the first year.")
            @Bounds(min = "0", max = "100")
            Percentage newCustomer,

            @Label(value = "Share for an expansion", help = "Of what is added, for its first year.")
            @Bounds(min = "0", max = "100")
            Percentage expansion,

            @Label("At least for a new customer") @Nullable Amount minimum,
            @Label("At most for a new customer") @Nullable Amount most,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            Stream.of(minimum, most).filter(amount -> amount != null).forEach(amount -> {
                if (!amount.unit().equals(unit)) throw new IllegalArgumentException("All amounts are in " + unit);
                if (amount.isNegative()) throw new IllegalArgumentException("An amount cannot be negative");
            });
            if (minimum != null && most != null && minimum.compareTo(most) > 0) {
                throw new IllegalArgumentException("The least cannot be more than the most");
            }
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("referral-fee", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.REFERRAL);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Sale sale
            when !sale.unit().equals(terms.unit()) ->
                new Held("The fee is in " + terms.unit() + ", the sale is in " + sale.unit());
            case Won won -> earned(bounded(won, shares(won, terms.newCustomer()), terms), terms);
            case Expanded expanded -> earned(shares(expanded, terms.expansion()), terms);
            case Renewed _ -> nothing(terms, "A renewal earns no referral fee");
            case Delivered _, Influenced _, Reached _, Closed _ -> nothing(terms, "Paid for sales only");
        };
    }

    private static Earning nothing(Terms terms, String because) {
        return earned(List.of(Step.nothing(terms.unit(), because)), terms);
    }

    private static Earning earned(List<Step> steps, Terms terms) {
        return Earning.pays(terms.rounding(), steps);
    }

    private static List<Step> shares(Sale sale, Percentage rate) {
        return sale.lines().stream().map(line -> share(line, rate)).toList();
    }

    private static Step share(Line line, Percentage rate) {
        long months = line.term().toTotalMonths();
        if (months <= YEAR) {
            return Step.of("{0} of {1} for {2}", rate.of(line.net()), rate, line.net(), line.family())
                    .about(line);
        }
        var first = line.net().splitBy(YEAR, months - YEAR).getFirst();
        var words = "{0} of {1}, the first year of {2} for {3}";
        return Step.of(words, rate.of(first), rate, first, line.net(), line.family())
                .about(line);
    }

    /** What costs nothing earns nothing, also where there is a least. */
    private static List<Step> bounded(Won won, List<Step> shares, Terms terms) {
        if (won.net().minor() == 0) return shares;
        var raised = RateTableSteps.raised(shares, terms.minimum());
        var most = terms.most();
        if (most == null) return raised;
        var tooMuch = Step.sum(raised).minus(most.exact());
        if (tooMuch.signum() <= 0) return raised;
        var lowered = new ArrayList<>(raised);
        lowered.add(Step.of("Lowered to the most for one customer, {0}", tooMuch.negated(), most));
        return lowered;
    }
}
