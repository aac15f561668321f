package dev.entente.kit.models;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.util.List;

/** Names a figure that is not there. */
public final class Mumbling extends Honest {

    @Override
    public Earning calculate(Occurrence what, Standing standing, Share terms) {
        if (!(what instanceof Sale sale)) return super.calculate(what, standing, terms);
        return Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(sale.unit(), "Nothing, as {3}")));
    }
}
