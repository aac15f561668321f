package dev.entente.guard;

import org.jspecify.annotations.Nullable;

/** The meters of all threads. */
final class Meters {

    private static final ThreadLocal<Meter> OWN = ThreadLocal.withInitial(Meter::new);

    /**
     * Where a thread's meter is found sooner than by what is its own, by a part of the thread's number; of two in one place the later stays.
     * Numbers are never given again, so that nobody finds the meter of another thread.
     */
    private static final @Nullable Meter[] NEAR = new Meter[256];

    private Meters() {}

    static Meter now() {
        long thread = Thread.currentThread().threadId();
        var near = NEAR[(int) thread & NEAR.length - 1];
        return near != null && near.thread == thread ? near : sought(thread);
    }

    private static Meter sought(long thread) {
        var own = OWN.get();
        NEAR[(int) thread & NEAR.length - 1] = own;
        return own;
    }
}
