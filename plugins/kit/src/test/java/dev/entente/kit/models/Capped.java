package dev.entente.kit.models;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.util.List;
import java.util.Set;

/** Pays a share of sales in the currency of its terms, and holds those in another. */
public final class Capped implements CommercialModel<Capped.Terms> {

    /** A share, of orders from so much on. */
    public record Terms(Percentage rate, Amount from) {}

    @Override
    public PluginId id() {
        return new PluginId("capped", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.RESELL);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Sale sale when sale.unit().equals(terms.from().unit()) -> pays(sale, terms);
            case Sale sale ->
                new Earning.Held("The terms are in " + terms.from().unit() + ", not in " + sale.unit());
            default -> new Earning.Held("Only sales are paid for");
        };
    }

    private static Earning pays(Sale sale, Terms terms) {
        var step = sale.net().compareTo(terms.from()) < 0
                ? Step.nothing(sale.unit(), "{0} is less than {1}", sale.net(), terms.from())
                : Step.share("{0} of {1}", terms.rate(), sale.net());
        return Earning.pays(Rounding.halfUp(2), List.of(step));
    }
}
