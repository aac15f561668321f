package dev.entente.kit.models;

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

/** Keeps the contract. */
public class Honest implements CommercialModel<Share> {

    @Override
    public PluginId id() {
        return new PluginId("honest", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.RESELL);
    }

    @Override
    public Class<Share> terms() {
        return Share.class;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Share terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Sale sale ->
                Earning.pays(Rounding.halfUp(2), List.of(Step.share("{0} of {1}", terms.rate(), sale.net())));
            default -> new Earning.Held("Only sales are paid for");
        };
    }
}
