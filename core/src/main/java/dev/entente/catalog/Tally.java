package dev.entente.catalog;

import dev.entente.plugin.Watch.Failure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What asking one jar came to for one tenant since it was last written down, and whether it is asked any more. */
final class Tally {

    /** As many failures in a row are a pattern. */
    static final int IN_A_ROW = 3;

    private long answered;
    private long stopped;
    private long threw;
    private long unfit;
    private long nanos;
    private long mostNanos;
    private long mostFuel;
    private long mostCells;
    private final List<Long> fuel = new ArrayList<>(Collections.nCopies(Counted.BOUNDS.size() + 1, 0L));
    private int inARow;
    private boolean told;
    private int resumed;
    private volatile @Nullable String because;

    /** What one answer took. */
    record Took(long fuel, long cells, long nanos) {

        static final Took NOTHING = new Took(0, 0, 0);
    }

    private void take(Took took) {
        if (took == Took.NOTHING) return; // it failed before it was asked
        nanos += took.nanos();
        mostNanos = Math.max(mostNanos, took.nanos());
        mostFuel = Math.max(mostFuel, took.fuel());
        mostCells = Math.max(mostCells, took.cells());
        int step = Counted.step(took.fuel());
        fuel.set(step, fuel.get(step) + 1);
    }

    synchronized void answered(Took took) {
        take(took);
        answered++;
        inARow = 0;
    }

    synchronized void failed(Failure failure, Took took) {
        take(took);
        switch (failure) {
            case STOPPED -> stopped++;
            case THREW -> threw++;
            case UNFIT -> unfit++;
        }
        if (++inARow >= IN_A_ROW && because == null)
            because = "It failed " + IN_A_ROW + " times in a row; the last time it " + failure.words();
    }

    /** It was suspended, here or elsewhere, and that is known. */
    synchronized void silence(String because) {
        this.because = because;
        told = true;
    }

    /** Why it is not asked; null where it is. */
    @Nullable
    String because() {
        return because;
    }

    static String words(String plugin, String version, String because) {
        var sentence = because.substring(0, 1).toLowerCase(Locale.ROOT) + because.substring(1);
        return "The plugin " + plugin + " " + version + " is suspended: " + sentence
                + ". An administrator resumes it under Plugins";
    }

    /** What was counted since the last time. */
    synchronized Counted drain() {
        var counted = new Counted(answered, stopped, threw, unfit, nanos, mostNanos, mostFuel, mostCells, fuel);
        answered = stopped = threw = unfit = nanos = mostNanos = mostFuel = mostCells = 0;
        Collections.fill(fuel, 0L);
        return counted;
    }

    /** Puts back what could not be written down. */
    synchronized void putBack(Counted counted) {
        answered += counted.answered();
        stopped += counted.stopped();
        threw += counted.threw();
        unfit += counted.unfit();
        nanos += counted.nanos();
        mostNanos = Math.max(mostNanos, counted.mostNanos());
        mostFuel = Math.max(mostFuel, counted.mostFuel());
        mostCells = Math.max(mostCells, counted.mostCells());
        for (int i = 0; i < fuel.size(); i++)
            fuel.set(i, fuel.get(i) + counted.fuel().get(i));
    }

    /** Why it is not asked since a moment ago, which nobody was told yet. */
    synchronized @Nullable String untold() {
        return told ? null : because;
    }

    synchronized void tell() {
        told = true;
    }

    synchronized boolean isTold() {
        return told;
    }

    synchronized int resumed() {
        return resumed;
    }

    synchronized void resume() {
        resumed++;
        inARow = 0;
        told = false;
        because = null;
    }
}
