package dev.entente.guard;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.guard.Exhausted.Limit;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a plugin's code takes on this thread. Calls of it are put into the plugin's classes by {@link Metering}; once
 * something is used up, every further call stops too, so that catching what is thrown helps nobody.
 *
 * <p>What runs outside {@link #within} is metered as well, each outermost call with the limits of one: a comparison or a
 * text that somewhere asks a plugin's class cannot hang.
 */
public final class Meter {

    private static final ThreadLocal<Meter> CURRENT = ThreadLocal.withInitial(Meter::new);
    private static final int MOST_STAGES = 100;
    private static final long STAGE = 24;
    private static final long PASSED = 8;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_NESTED = 50;
    private static final int LETTERS = 32;
    private static final int MANY = 32;
    private static final int THROWN = 500;
    private static final long CLOCK = 63;

    private Limits limits = Limits.CALL;
    private boolean bound;
    private long fuel;
    private long cells;
    private int depth;
    private boolean timed;
    private long deadline;
    private @Nullable Limit over;
    private boolean showing;
    private @Nullable IdentityHashMap<BaseStream<?, ?>, Integer> stages;

    private Meter() {}

    /** Runs this with limits of its own, whatever runs around it; what it took is counted there too. */
    public static <R> R within(Limits limits, Callable<R> code) throws Exception {
        var around = CURRENT.get();
        var meter = new Meter();
        meter.bound = true;
        meter.fill(limits);
        CURRENT.set(meter);
        try {
            return code.call();
        } finally {
            around.fuel -= taken();
            around.cells -= asked();
            CURRENT.set(around);
        }
    }

    /** What this thread's call has taken of its fuel so far. */
    public static long taken() {
        var meter = CURRENT.get();
        return meter.limits.fuel() - Math.max(0, meter.fuel);
    }

    /** What this thread's call has asked for of its memory so far, in cells. */
    public static long asked() {
        var meter = CURRENT.get();
        return meter.limits.cells() - Math.max(0, meter.cells);
    }

    private void fill(Limits limits) {
        this.limits = limits;
        fuel = limits.fuel();
        cells = limits.cells();
        depth = 0;
        over = null;
        showing = false;
        stages = null;
        timed = false;
    }

    /** The meter of this thread, for a method that begins. */
    public static Meter now() {
        return CURRENT.get();
    }

    /** A method begins; gives how deep it is. */
    public int down() {
        if (!bound && depth == 0) fill(Limits.CALL);
        if (depth >= limits.depth()) throw spent(Limit.DEPTH);
        tick();
        return ++depth;
    }

    /** The method at this depth is left. */
    public void up(int from) {
        depth = from - 1;
        if (depth == 0 && !bound) stages = null; // what they lead to is the plugin's, and the thread is everybody's
    }

    /** One step, such as a turn of a loop. */
    public void tick() {
        if (--fuel < 0) throw spent(Limit.FUEL);
        if ((fuel & CLOCK) == 0) lookAtClock();
    }

    /** Every few steps, as it costs as much as some of them; time counts from the first look on. */
    private void lookAtClock() {
        long now = System.nanoTime();
        if (!timed) deadline = now + limits.time().toNanos();
        else if (now - deadline > 0) throw spent(Limit.TIME);
        timed = true;
    }

    /** Something was thrown and is caught at this depth, which costs the machine more than a step. */
    public void handle(int from) {
        depth = from - 1;
        burn(THROWN);
        depth = from;
    }

    /** Anything at all is caught at this depth; errors are not a plugin's to catch. */
    public void caught(Throwable thrown, int from) {
        if (!(thrown instanceof Error error)) return;
        depth = from - 1;
        throw error;
    }

    /** Many steps at once. */
    private void burn(long steps) {
        fuel -= steps;
        if (fuel < 0) throw spent(Limit.FUEL);
        if (((fuel + steps) ^ fuel) > CLOCK) lookAtClock();
    }

    /** An array of this length is about to be made. */
    public void array(int length) {
        if (length <= 0) return; // what it throws is the plugin's own affair
        ask(length);
    }

    /** An array is about to be copied as a whole; what it throws is the plugin's own affair. */
    public static void copied(@Nullable Object array) {
        if (array == null) return;
        var meter = CURRENT.get();
        int length = Array.getLength(array);
        meter.burn(1 + length / Long.BYTES);
        meter.ask(length);
    }

    /** Memory is about to be asked for. */
    public void ask(long more) {
        cells -= more;
        if (cells < 0) throw spent(Limit.MEMORY);
    }

    /** From now on every step says the same. */
    private Exhausted spent(Limit limit) {
        fuel = -1;
        if (over == null) over = limit;
        return new Exhausted(over);
    }

    /** A number that says how much is to be made: as many elements, steps or digits. */
    public void many(int number) {
        long size = Math.abs((long) number);
        burn(size);
        ask(size);
    }

    /** A number of digits or places. */
    public void digits(int number) {
        if (!Figures.fits(number)) throw spent(Limit.FIGURE);
    }

    /** Something is handed to code that may go through all of it, at whatever depth. */
    public void use(@Nullable Object value) {
        tick();
        look(value, 0);
    }

    /** A text is made of something: of all that is in it, at whatever depth, and of nothing that only has an address. */
    public void show(@Nullable Object value) {
        tick();
        showing = true;
        look(value, 0);
        showing = false;
    }

    /** The elements of an array are shown, not the array. */
    public void showAll(Object @Nullable [] many) {
        if (many != null) show(java.util.Arrays.asList(many));
    }

    /** One element comes to a stage of a stream that calls nothing of the plugin's. */
    public void pass(@Nullable Object element) {
        burn(PASSED);
        look(element, 0);
    }

    /** A stream was made of another one: each of its elements goes through one stage more. */
    public static void stage(BaseStream<?, ?> made, @Nullable BaseStream<?, ?> from) {
        if (from != null && made != from) CURRENT.get().longer(made, from);
    }

    private void longer(BaseStream<?, ?> made, BaseStream<?, ?> from) {
        ask(STAGE);
        if (stages == null) stages = new IdentityHashMap<>();
        var before = stages.remove(from);
        int length = stages.merge(made, before == null ? 1 : before + 1, Math::max);
        if (length > MOST_STAGES) throw spent(Limit.STAGES);
    }

    /** Something was made by code that is not metered. */
    public void made(@Nullable Object value) {
        switch (value) {
            case String text -> text(text.length());
            case Collection<?> many -> ask(many.size());
            case Map<?, ?> many -> ask(4L * many.size());
            case Object[] many -> ask(many.length);
            case null, default -> ask(2);
        }
    }

    private void look(@Nullable Object value, int nested) {
        if (nested > MOST_NESTED) throw spent(Limit.DEPTH);
        if (showing && value != null && Parts.isNameless(value)) throw spent(Limit.NAMELESS);
        switch (value) {
            case String text -> text(text.length());
            case Step step -> look(step, nested + 1);
            case Amount _, Percentage _, Exact _, Rounding _, Unit _, Integer _, Long _, LocalDate _ -> {}
            case StringBuilder text -> text(text.length());
            case BigDecimal figure when !Figures.fits(figure) -> throw spent(Limit.FIGURE);
            case BigInteger figure when !Figures.fits(figure) -> throw spent(Limit.FIGURE);
            case MathContext context -> digits(context.getPrecision());
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
            case null -> {}
            default -> {
                if (value.getClass().isArray()) burn(Array.getLength(value));
                else for (var part : Parts.of(value)) look(part, nested + 1);
            }
        }
    }

    /** What every answer consists of, and is given again and again. */
    private void look(Step step, int nested) {
        text(step.said().because().length());
        lookAtAll(step.said().figures(), nested);
        look(step.open(0), nested);
        look(step.open(1), nested);
    }

    /** Of two that are compared each element is looked for among those with its hash: all of these count, with what they consist of. */
    private void lookAtHashed(Collection<?> many, boolean sorted, int nested) {
        long before = fuel;
        lookAtAll(many, nested);
        if (sorted || showing || many.size() < MANY) return;
        long each = (before - fuel) / many.size();
        burn(Parts.pairs(many) * each);
    }

    private void lookAtAll(Collection<?> many, int nested) {
        burn(1 + many.size());
        for (var one : many) look(one, nested + 1);
    }

    private void text(int letters) {
        if (letters > LONGEST_TEXT) throw spent(Limit.TEXT);
        if (letters < LETTERS) return;
        burn(letters / LETTERS);
        ask(letters / Long.BYTES);
    }
}
