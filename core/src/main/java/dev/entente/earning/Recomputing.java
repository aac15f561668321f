package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.plugin.Models;

/** Works a result out again from what was kept with it, and from nothing else. */
final class Recomputing {

    private Recomputing() {}

    /** Whether the same bytes come out. A model that is gone, or that answers differently by now, does not. */
    static boolean reproduces(BookedEarning booked, Inputs inputs, Models models) {
        return Snapshot.of(result(inputs, models)).equals(booked.result());
    }

    private static Earning result(Inputs inputs, Models models) {
        return switch (inputs) {
            case Undecided undecided -> new Held(undecided.because());
            case Withdrawn withdrawn -> withdrawn.nothing();
            case Calculated calculated -> calculate(calculated, models);
        };
    }

    private static Earning calculate(Calculated inputs, Models models) {
        return switch (ModelTerms.bind(models, inputs.pin().model(), inputs.terms())) {
            case ModelTerms terms -> terms.calculate(inputs.what(), inputs.standing());
            case Binding.Unusable unusable -> new Held(unusable.because());
        };
    }
}
