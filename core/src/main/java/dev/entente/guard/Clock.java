package dev.entente.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long a call takes, from the first look on: what a processor works for it, so that an honest one is not stopped where others
 * keep the machine busy, and in all so many times as long, since whoever asked waits and holds what it has.
 */
final class Clock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** In all, for each part that may be worked. */
    private static final int IN_ALL = 5;

    /** Until then nobody asks what was worked, which costs more than to look at the time: hardly a call lasts so long. */
    private static final long SOON = Duration.ofMillis(50).toNanos();

    /** What nobody saw it work, and as much again. */
    private static final long LONG = 2 * SOON;

    private Duration time = Duration.ZERO;
    private long most;
    private boolean begun;
    private long since;
    private long next;
    private boolean measured;
    private long before;
    private boolean isLong;

    void begin(Duration time) {
        if (this.time != time) this.time = time;
        begun = false; // all else waits for the first look, which most calls end without
    }

    /** Whether it has worked for so long that it is measured; not where others kept the machine busy for as long. */
    boolean isLong() {
        return isLong;
    }

    boolean isOver() {
        long now = System.nanoTime();
        if (!begun) {
            begun = true;
            measured = false;
            isLong = false;
            most = time.toNanos();
            since = now;
            next = now + Math.min(SOON, most);
            return false;
        }
        return now - next > 0 && isOver(now);
    }

    private boolean isOver(long now) {
        long worked = worked(now);
        if (!measured) before = worked - Math.min(SOON, most); // it has worked all the time, for all that anybody knows
        measured = true;
        long left = most - (worked - before);
        isLong = worked - before > LONG;
        next = now + (isLong ? left : Math.min(left, SOON));
        return left <= 0 || (now - since) / IN_ALL > most;
    }

    /** Of this thread; where the machine does not know it, as if it worked all the time. */
    private static long worked(long now) {
        try {
            long worked = THREADS.getCurrentThreadCpuTime();
            return worked < 0 ? now : worked;
        } catch (UnsupportedOperationException notOfThisThread) {
            return now;
        }
    }
}
