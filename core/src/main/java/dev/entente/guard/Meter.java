package dev.entente.guard;

import dev.entente.guard.Exhausted.Limit;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.concurrent.Callable;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a plugin's code takes on this thread. Calls of it are put into the plugin's classes by {@link Metering}; once
 * something is used up, every further call stops too, so that catching what is thrown helps nobody.
 *
 * <p>What runs outside {@link #within} is metered as well, each outermost call with the limits of one, so that no text hangs.
 */
public final class Meter {

    private static final long PASSED = 8;
    private static final long A_STEP = 4;
    private static final long A_PLACE = 3;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LETTERS = 32;
    private static final int THROWN = 500;
    /** After so many steps the clock is looked at, as that costs as much as some of them. */
    private static final long A_LOOK = 256;

    final long thread = Thread.currentThread().threadId();
    private Limits limits = Limits.CALL;
    private boolean bound;
    // Steps up to the next look at the clock, and those after it.
    private long left;
    private long rest;
    private long cells;
    private int depth;
    private Clock clock = new Clock();
    // Whether anything below may be other than at first: hardly a call changes it, and each would look at all of it.
    private boolean eventful;
    private @Nullable Limit over;
    private final Room room = new Room();
    private @Nullable IdentityHashMap<BaseStream<?, ?>, Integer> stages;
    private @Nullable Around around;
    private final Looking looking = new Looking(this);

    Meter() {}

    /** Runs this with limits of its own, whatever runs around it; what it took is counted there too. */
    public static <R> R within(Limits limits, Callable<R> code) throws Exception {
        var meter = begin(limits);
        try {
            return code.call();
        } finally {
            meter.end();
        }
    }

    /** Limits of their own for what this thread does from here on; who begins ends it, whatever happens between. */
    public static Meter begin(Limits limits) {
        var meter = now();
        if (limits == Limits.CALL) meter.room.check();
        if (meter.bound || meter.depth > 0) meter.interrupt();
        meter.bound = true;
        meter.fill(limits);
        return meter;
    }

    /** What began is over; what it took is counted around it, too. */
    public void end() {
        bound = false;
        depth = 0;
        if (around == null) room.took(taken());
        if (!eventful) return;
        stages = null; // what they lead to is the plugin's, and the thread is everybody's
        if (around == null) room.leave();
        else take(around);
    }

    private void interrupt() {
        if (!isLooked()) clock.begin(limits.time()); // from here on its steps do not show it
        around = new Around(limits, bound, fuel(), cells, depth, clock, over, stages, around);
        clock = new Clock();
        stages = null;
        eventful = true;
    }

    private void take(Around before) {
        long taken = taken();
        long asked = asked();
        fill(before.limits());
        bound = before.bound();
        fuel(before.fuel() - taken);
        cells = before.cells() - asked;
        depth = before.depth();
        clock = before.clock();
        over = before.over();
        stages = before.stages();
        around = before.around();
    }

    /** What was taken of the fuel so far. */
    public long taken() {
        return limits.fuel() - Math.max(0, fuel());
    }

    /** What was asked for of the memory so far, in cells. */
    public long asked() {
        return limits.cells() - Math.max(0, cells);
    }

    private void fill(Limits limits) {
        if (this.limits != limits) this.limits = limits; // to write a reference costs more than to look at it
        fuel(limits.fuel());
        cells = limits.cells();
        depth = 0;
        if (!eventful) return;
        over = null;
        room.begin();
        eventful = around != null || stages != null;
    }

    /** The meter of this thread, for a method that begins. */
    public static Meter now() {
        return Meters.now();
    }

    /** A method begins; gives how deep it is. */
    public int down() {
        if (!bound && depth == 0) {
            stages = null;
            fill(Limits.CALL);
        }
        if (depth >= limits.depth()) throw spent(Limit.DEPTH);
        tick();
        return ++depth;
    }

    /** What was counted last is none: it counts itself. */
    void uncount() {
        left++;
        depth--;
    }

    /** How deep the method is that was counted last. */
    public int depth() {
        return depth;
    }

    /** The method at this depth is left. */
    public void up(int from) {
        depth = from - 1;
        if (depth == 0 && !bound) stages = null; // what they lead to is the plugin's, and the thread is everybody's
    }

    /** One step, such as a turn of a loop. */
    public void tick() {
        if (--left < 0) goOn();
    }

    private boolean isLooked() {
        return rest != limits.fuel() - A_LOOK + 1; // less is left for later since
    }

    private void goOn() {
        if (rest + left < 0) throw room.isRefused() ? Crowded.byOthers() : spent(Limit.FUEL);
        if (!isLooked()) clock.begin(limits.time()); // most calls end without a look
        fuel(rest + left);
        if (clock.isOver()) throw spent(Limit.TIME);
        // What is asked within something else is that one's affair.
        if (!clock.isLong() || limits != Limits.CALL || !bound || around != null) return;
        eventful = true;
        if (room.isFound()) return;
        fuel(-1); // every step says the same
        throw Crowded.byOthers();
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
    public void burn(long steps) {
        left -= steps;
        if (left < 0) goOn();
    }

    /** An array of this length is about to be made. */
    public void array(int length) {
        if (length > 0) ask(length); // what it throws else is the plugin's own affair
    }

    /** Memory is about to be asked for. */
    public void ask(long more) {
        cells -= more;
        if (cells < 0) throw spent(Limit.MEMORY);
    }

    /** From now on every step says the same. */
    Exhausted spent(Limit limit) {
        fuel(-1);
        if (over == null) over = limit;
        eventful = true;
        return new Exhausted(over);
    }

    /** A number that says how much is to be made: as many elements, steps or digits. */
    public void many(int number) {
        burn(Math.abs((long) number));
        ask(Math.abs((long) number));
    }

    /** A number of digits or places. */
    public void digits(int number) {
        if (!Figures.fits(number)) throw spent(Limit.FIGURE);
    }

    /** Something is handed to code that may go through all of it, at whatever depth. */
    public void use(@Nullable Object value) {
        tick();
        look(value);
    }

    /** The same, where its step is charged already. */
    public void look(@Nullable Object value) {
        if (value instanceof String text) text(text.length());
        else if (value != null && !Parts.isSmall(value)) looking.look(value);
    }

    /** Something is put into a list, which may have to grow for it. */
    public void keep(@Nullable Object value) {
        ask(A_PLACE);
    }

    /** A list is gone through, and of what is in it only what every step has at hand. */
    public void each(@Nullable Object list) {
        if (list instanceof Collection<?> many) burn(A_STEP * (1L + many.size()));
    }

    /** A text is made of something: of all that is in it, at whatever depth, and of nothing that only has an address. */
    public void show(@Nullable Object value) {
        tick();
        looking.show(value);
    }

    /** The elements of an array are shown, not the array. */
    public void showAll(Object @Nullable [] many) {
        if (many != null) show(Arrays.asList(many));
    }

    /** One element comes to a stage of a stream that calls nothing of the plugin's. */
    public void pass(@Nullable Object element) {
        burn(PASSED);
        looking.look(element);
    }

    /** Through how many stages each element of a stream goes that was made of another one. */
    int stages(BaseStream<?, ?> made, BaseStream<?, ?> from) {
        if (stages == null) stages = new IdentityHashMap<>();
        eventful = true;
        var before = stages.remove(from);
        return stages.merge(made, before == null ? 1 : before + 1, Math::max);
    }

    /** Something was made by code that is not metered. */
    public void made(@Nullable Object value) {
        if (value instanceof String text) text(text.length());
        else ask(Parts.cells(value));
    }

    /** A text of so many letters is gone through. */
    void text(int letters) {
        if (letters < LETTERS) return;
        if (letters > LONGEST_TEXT) throw spent(Limit.TEXT);
        burn(letters / LETTERS);
        ask(letters / Long.BYTES);
    }

    long fuel() {
        return left + rest;
    }

    private void fuel(long steps) {
        left = Math.min(steps, A_LOOK - 1);
        rest = steps - left;
    }

    long cells() {
        return cells;
    }
}
