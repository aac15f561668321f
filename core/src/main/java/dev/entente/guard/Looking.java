package dev.entente.guard;

import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Words;
import dev.entente.guard.Exhausted.Limit;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Goes through what is handed to code that may go through it, at whatever depth, and has the meter count that. */
final class Looking {

    private static final int MOST_NESTED = 50;
    private static final int MANY = 32;
    private static final int KNOWN = 64;
    private static final long SHORT = 100;

    private final Meter meter;
    private boolean showing;

    /** Words that were gone through, each where its hash says; of two in one place the later stays. */
    private final @Nullable Weighed[] weighed = new Weighed[KNOWN];

    private record Weighed(Words words, long fuel, long cells) {}

    Looking(Meter meter) {
        this.meter = meter;
    }

    void look(@Nullable Object value) {
        look(value, 0);
    }

    /** As a text is made of it: nothing in it may have only an address. */
    void show(@Nullable Object value) {
        showing = true;
        try {
            look(value, 0);
        } finally {
            showing = false;
        }
    }

    private void look(@Nullable Object value, int nested) {
        if (nested > MOST_NESTED) throw meter.spent(Limit.DEPTH);
        // What is given most often comes first: each kind that is asked for takes a while.
        if (value instanceof Step step) look(step, nested + 1);
        else if (value instanceof String text) meter.text(text.length());
        else if (value != null && !Parts.isSmall(value)) lookInto(value, nested);
    }

    private void lookInto(Object value, int nested) {
        if (showing && Parts.isNameless(value)) throw meter.spent(Limit.NAMELESS);
        switch (value) {
            case ArrayList<?> many when many.getClass() == ArrayList.class -> lookAtEach(many, nested);
            case StringBuilder text -> meter.text(text.length());
            case BigDecimal figure when !Figures.fits(figure) -> throw meter.spent(Limit.FIGURE);
            case BigInteger figure when !Figures.fits(figure) -> throw meter.spent(Limit.FIGURE);
            case MathContext context -> meter.digits(context.getPrecision());
            case Set<?> many -> lookAtHashed(many, many instanceof SortedSet<?>, nested);
            case Collection<?> many -> lookAtAll(many, nested);
            case Map<?, ?> many -> {
                lookAtHashed(many.keySet(), many instanceof SortedMap<?, ?>, nested);
                lookAtAll(many.values(), nested);
            }
            case Object[] many -> lookAtAll(java.util.Arrays.asList(many), nested);
            case Map.Entry<?, ?> entry -> {
                look(entry.getKey(), nested + 1);
                look(entry.getValue(), nested + 1);
            }
            case Optional<?> one -> look(one.orElse(null), nested + 1);
            default -> {
                if (value.getClass().isArray()) meter.burn(Array.getLength(value));
                else for (var part : Parts.of(value)) look(part, nested + 1);
            }
        }
    }

    /** What every answer consists of, and is given again and again. */
    private void look(Step step, int nested) {
        weigh(step.said(), nested);
        look(step.open(0), nested);
        look(step.open(1), nested);
    }

    /** Words that many steps share cost each of them the same, and are gone through once. */
    private void weigh(Words said, int nested) {
        int place = said.hashCode() & KNOWN - 1;
        var known = weighed[place];
        boolean isKnown = known != null && known.words == said && nested < MOST_NESTED;
        if (isKnown && known.fuel <= meter.fuel() && known.cells <= meter.cells()) {
            meter.burn(known.fuel);
            meter.ask(known.cells);
            return;
        }
        long fuel = meter.fuel();
        long cells = meter.cells();
        meter.text(said.because().length());
        lookAtAll(said.figures(), nested);
        var now = new Weighed(said, fuel - meter.fuel(), cells - meter.cells());
        if (now.cells < SHORT) weighed[place] = now; // long texts are not kept from one call to the next
    }

    /** Of two that are compared each element is looked for among those with its hash: all of these count, with what they consist of. */
    private void lookAtHashed(Collection<?> many, boolean sorted, int nested) {
        long before = meter.fuel();
        lookAtAll(many, nested);
        if (sorted || showing || many.size() < MANY) return;
        long each = (before - meter.fuel()) / many.size();
        meter.burn(Parts.pairs(many) * each);
    }

    /** By their places, where nobody could have them differ from what comes one after the other. */
    private void lookAtEach(List<?> many, int nested) {
        meter.burn(1 + many.size());
        for (int i = 0; i < many.size(); i++) look(many.get(i), nested + 1);
    }

    private void lookAtAll(Collection<?> many, int nested) {
        meter.burn(1 + many.size());
        for (var one : many) look(one, nested + 1);
    }
}
