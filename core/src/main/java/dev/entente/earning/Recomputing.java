package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.guard.Guard;
import dev.entente.plugin.Models;
import java.util.Optional;
import java.util.function.Function;

/** Works a result out again from what was kept with it, and from nothing else. */
final class Recomputing {

    private Recomputing() {}

    /** Whether the same bytes come out. A model that is gone, or that answers differently by now, does not. */
    static boolean reproduces(BookedEarning booked, Inputs inputs, Models models) {
        var result = result(inputs, calculated -> ModelTerms.again(models, calculated.pin(), calculated.terms()));
        return Snapshot.of(result).equals(booked.result());
    }

    /** What speaks against a result, behind its name and without an end; nothing where the same bytes come out. */
    static Optional<String> against(BookedEarning booked, Inputs inputs, Models models) {
        var pin = inputs instanceof Calculated calculated ? calculated.pin() : null;
        if (pin != null && models.find(pin.model()).isEmpty())
            return Optional.of("cannot be worked out again: " + models.missing(pin.model()));
        if (reproduces(booked, inputs, models)) return Optional.empty();
        if (pin != null && models.find(pin.model(), pin.digest()).isEmpty())
            return Optional.of("cannot be worked out again: the jar that it was worked out by (SHA-256 " + pin.digest()
                    + ") is not there, and another one with its model answers differently");
        var why = Guard.words(booked.fence, pin != null && pin.digest() != null);
        return Optional.of("comes out differently" + (why.isEmpty() ? "" : "; " + why));
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
