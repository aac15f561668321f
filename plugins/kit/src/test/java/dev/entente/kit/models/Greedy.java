package dev.entente.kit.models;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.util.List;

/** Keeps half of what is given back. */
public final class Greedy extends Honest {

    @Override
    public Earning calculate(Occurrence what, Standing standing, Share terms) {
        if (!(what instanceof Refunded refund)) return super.calculate(what, standing, terms);
        return Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(refund.of().unit(), "Nothing")));
    }
}
