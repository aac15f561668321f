package dev.entente.plugins.alliance;

import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.util.List;

/** What the models of the alliance say alike. */
final class Alliance {

    static final Motion TECHNOLOGY = new Motion("technology");
    static final Motion OEM = new Motion("oem");
    static final Motion CO_FUNDED = new Motion("co-funded");

    private Alliance() {}

    static Earning nothing(Unit unit, Rounding rounding, String because, Object... operands) {
        return Earning.pays(rounding, List.of(Step.nothing(unit, because, operands)));
    }
}
