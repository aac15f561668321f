package dev.entente.registration;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Answers at the next of even steps, so that how long something took says nothing of what was found. */
final class Pace {

    /** Far more than looking takes, and hardly felt by whoever types. */
    static final Duration STEP = Duration.ofMillis(100);

    private final LongSupplier nanos;
    private final LongConsumer waiting;

    Pace() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /** By another clock, and with another way to wait for so many nanoseconds. */
    Pace(LongSupplier nanos, LongConsumer waiting) {
        this.nanos = nanos;
        this.waiting = waiting;
    }

    /** What comes of it, at the next step from its begin on. Never within a transaction, which would be held all that time. */
    <R> R evenly(Supplier<R> work) {
        long begun = nanos.getAsLong();
        var found = work.get();
        long steps = (nanos.getAsLong() - begun) / STEP.toNanos() + 1;
        long end = begun + steps * STEP.toNanos();
        for (long left = end - nanos.getAsLong(); left > 0; left = end - nanos.getAsLong()) waiting.accept(left);
        return found;
    }
}
