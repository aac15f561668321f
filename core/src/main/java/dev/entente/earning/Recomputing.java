package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.plugin.Models;
import java.util.Optional;
import java.util.function.Function;

/** Works a result out again from what was kept with it, and from nothing else. */
final class Recomputing {

    private Recomputing() {}

    /** Whether the same bytes come out. A model that is gone, or that answers differently by now, does not. */
    static boolean reproduces(BookedEarning booked, Inputs inputs, Models models) {
        var result = result(
                inputs, calculated -> ModelTerms.again(models, calculated.pin().model(), calculated.terms()));
        return Snapshot.of(result).equals(booked.result());
    }

    /** Why it cannot be worked out again: its model is not there any more. */
    static Optional<String> obstacle(Inputs inputs, Models models) {
        if (!(inputs instanceof Calculated calculated)) return Optional.empty();
        var model = calculated.pin().model();
        return models.find(model).isPresent() ? Optional.empty() : Optional.of(models.missing(model));
    }

    static Earning result(Inputs inputs, Function<Calculated, Binding> models) {
        return switch (inputs) {
            case Undecided undecided -> new Held(undecided.because());
            case Withdrawn withdrawn -> withdrawn.nothing();
            case Calculated calculated -> calculate(calculated, models.apply(calculated));
        };
    }

    private static Earning calculate(Calculated inputs, Binding binding) {
        return switch (binding) {
            case ModelTerms terms -> inputs.result(terms);
            case Binding.Unusable unusable -> new Held(unusable.because());
        };
    }
}
