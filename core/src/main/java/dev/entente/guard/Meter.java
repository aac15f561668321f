package dev.entente.guard;

import dev.entente.guard.Exhausted.Limit;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
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

    private static final ThreadLocal<Current> CURRENT = ThreadLocal.withInitial(Current::new);
    private static final int MOST_STAGES = 100;
    private static final long STAGE = 24;
    private static final long PASSED = 8;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LETTERS = 32;
    private static final int THROWN = 500;
    private static final long CLOCK = 255;

    private Limits limits = Limits.CALL;
    private final boolean bound;
    private long fuel;
    private long cells;
    private int depth;
    private boolean timed;
    private long deadline;
    private @Nullable Limit over;
    private @Nullable IdentityHashMap<BaseStream<?, ?>, Integer> stages;

    private @Nullable Meter inner;
    private final Looking looking = new Looking(this);

    /** The meter of a thread: another while something runs within limits of its own. */
    private static final class Current {
        private Meter now = new Meter(false);
    }

    private Meter(boolean bound) {
        this.bound = bound;
    }

    /** Runs this with limits of its own, whatever runs around it; what it took is counted there too. */
    public static <R> R within(Limits limits, Callable<R> code) throws Exception {
        var thread = CURRENT.get();
        var around = thread.now;
        var meter = around.within();
        meter.fill(limits);
        thread.now = meter;
        try {
            return code.call();
        } finally {
            thread.now = around;
            meter.stages = null; // what they lead to is the plugin's, and the thread is everybody's
            around.fuel -= limits.fuel() - Math.max(0, meter.fuel);
            around.cells -= limits.cells() - Math.max(0, meter.cells);
        }
    }

    /** Made once: what is asked for one sale is asked for the next. */
    private Meter within() {
        if (inner == null) inner = new Meter(true);
        return inner;
    }

    /** What this thread's call has taken of its fuel so far. */
    public static long taken() {
        var meter = now();
        return meter.limits.fuel() - Math.max(0, meter.fuel);
    }

    /** What this thread's call has asked for of its memory so far, in cells. */
    public static long asked() {
        var meter = now();
        return meter.limits.cells() - Math.max(0, meter.cells);
    }

    private void fill(Limits limits) {
        this.limits = limits;
        fuel = limits.fuel();
        cells = limits.cells();
        depth = 0;
        over = null;
        looking.isOver();
        stages = null;
        timed = false;
    }

    /** The meter of this thread, for a method that begins. */
    public static Meter now() {
        return CURRENT.get().now;
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
    void burn(long steps) {
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
        var meter = now();
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
    Exhausted spent(Limit limit) {
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
        looking.look(value);
    }

    /** A text is made of something: of all that is in it, at whatever depth, and of nothing that only has an address. */
    public void show(@Nullable Object value) {
        tick();
        looking.show(value);
    }

    /** The elements of an array are shown, not the array. */
    public void showAll(Object @Nullable [] many) {
        if (many != null) show(java.util.Arrays.asList(many));
    }

    /** One element comes to a stage of a stream that calls nothing of the plugin's. */
    public void pass(@Nullable Object element) {
        burn(PASSED);
        looking.look(element);
    }

    /** A stream was made of another one: each of its elements goes through one stage more. */
    public static void stage(BaseStream<?, ?> made, @Nullable BaseStream<?, ?> from) {
        if (from != null && made != from) now().longer(made, from);
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

    /** A text of so many letters is gone through. */
    void text(int letters) {
        if (letters > LONGEST_TEXT) throw spent(Limit.TEXT);
        if (letters < LETTERS) return;
        burn(letters / LETTERS);
        ask(letters / Long.BYTES);
    }

    /** What is left of the fuel. */
    long fuel() {
        return fuel;
    }

    /** What is left of the memory. */
    long cells() {
        return cells;
    }
}
