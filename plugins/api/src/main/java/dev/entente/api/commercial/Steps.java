package dev.entente.api.commercial;

import dev.entente.api.Exact;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Steps that nobody can change any more, with what they add up to. */
final class Steps extends AbstractList<Step> implements RandomAccess {

    private final Step[] steps;
    private final Exact sum;

    private Steps(Step[] steps) {
        if (steps.length == 0) throw new IllegalArgumentException("Explain the amount, even if it is zero");
        this.steps = steps;
        this.sum = Exact.sum(this, Step::exact);
    }

    static Steps of(List<Step> steps) {
        return steps instanceof Steps same ? same : new Steps(copy(steps, 0));
    }

    static Steps of(List<Step> steps, Step last) {
        var all = copy(steps, 1);
        all[all.length - 1] = last;
        return new Steps(all);
    }

    // One by one: a list of somebody else's making could keep the array that it fills.
    private static Step[] copy(List<Step> steps, int more) {
        int size = steps.size();
        var copy = new Step[size + more];
        for (int i = 0; i < size; i++) copy[i] = steps.get(i);
        return copy;
    }

    Exact sum() {
        return sum;
    }

    @Override
    public Step get(int i) {
        return steps[i];
    }

    @Override
    public int size() {
        return steps.length;
    }
}
