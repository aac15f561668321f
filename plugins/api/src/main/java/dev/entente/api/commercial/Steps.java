package dev.entente.api.commercial;

import dev.entente.api.Exact;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.api.commercial.Step.Words;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Steps that nobody can change any more, with what they add up to. */
final class Steps extends AbstractList<Step> implements RandomAccess {

    private static final Words ROUNDED = new Words("Rounded {0}", (Object) null);

    private final Step[] steps;
    private final int size;
    private final Exact sum;

    // One by one, and added up as copied: a list of somebody else's making could keep the array, or change its mind.
    private Steps(List<Step> of) {
        size = of.size();
        if (size == 0)
            throw new IllegalArgumentException("Explain the amount, even if it is zero: the steps are missing");
        steps = new Step[size + 1];
        for (int i = 0; i < size; i++) steps[i] = of.get(i);
        sum = Exact.sum(this, Step::exact);
    }

    private Steps(Step[] steps, int size, Exact sum) {
        this.steps = steps;
        this.size = size;
        this.sum = sum;
    }

    static Steps of(List<Step> steps) {
        return steps instanceof Steps known ? known : new Steps(steps);
    }

    /** Rounding is a step of its own wherever it changes something. */
    static Steps rounded(List<Step> steps, Rounding rounding) {
        var plain = new Steps(steps);
        var round = rounding.round(plain.sum);
        var more = round.minus(plain.sum);
        if (more.signum() == 0) return new Steps(plain.steps, plain.size, round);
        plain.steps[plain.size] = ROUNDED.step(more, null, rounding);
        return new Steps(plain.steps, plain.size + 1, round);
    }

    Exact sum() {
        return sum;
    }

    @Override
    public Step get(int i) {
        if (i >= size) throw new IndexOutOfBoundsException(i);
        return steps[i];
    }

    @Override
    public int size() {
        return size;
    }
}
