package dev.entente.api.commercial;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Step.Rounding;
import java.util.List;

/**
 * What a model says of one occurrence: an amount with its steps, or held for a person with the reason. It is never a
 * guess, and never changed; a later result is posted as the difference.
 */
public sealed interface Earning {

    /** What the amount does: the vendor owes it, the partner owes it, or the partner keeps it anyway (never posted). */
    enum Kind {
        PAYS,
        CHARGES,
        RETAINS
    }

    /**
     * An explained amount; negative where it gives back. It is the sum of its steps: any other amount, another unit, or no
     * step at all, is an {@link IllegalArgumentException}. A sum that is not rounded to the unit fits no amount.
     */
    record Earned(Kind kind, Amount amount, List<Step> steps) implements Earning {

        public Earned {
            requireNonNull(kind);
            var all = Steps.of(steps);
            if (!all.sum().equals(amount.exact())) {
                throw new IllegalArgumentException("The steps do not explain " + amount);
            }
            steps = all;
        }
    }

    /** No amount: a person decides, and reads why. A blank reason is an {@link IllegalArgumentException}. */
    record Held(String because) implements Earning {

        public Held {
            if (because.isBlank()) throw new IllegalArgumentException("Say why it is held");
        }
    }

    static Earning pays(Rounding rounding, List<Step> steps) {
        return of(Kind.PAYS, rounding, steps);
    }

    static Earning charges(Rounding rounding, List<Step> steps) {
        return of(Kind.CHARGES, rounding, steps);
    }

    static Earning retains(Rounding rounding, List<Step> steps) {
        return of(Kind.RETAINS, rounding, steps);
    }

    /** Rounding is a step of its own wherever it changes something; a result too fine for the unit is refused. */
    static Earning of(Kind kind, Rounding rounding, List<Step> steps) {
        var all = Steps.rounded(steps, rounding);
        return new Earned(kind, Amount.exactly(all.sum()), all);
    }
}
