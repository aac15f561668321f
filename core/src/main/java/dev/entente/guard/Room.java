package dev.entente.guard;

import org.jspecify.annotations.Nullable;

/** The place of one thread among the {@link LongCalls} of its tenant, and what its calls take of what the request may. */
final class Room {

    private @Nullable Runnable leaving;
    private boolean refused;
    private final Total total = new Total();

    /** Before a call. */
    void check() {
        total.check();
    }

    /** Nothing is written that stands there already. */
    void begin() {
        if (refused) refused = false;
    }

    /** Whether there is room, which is held from then on. */
    boolean isFound() {
        if (leaving == null) leaving = LongCalls.begin();
        refused = leaving == null;
        return !refused;
    }

    boolean isRefused() {
        return refused;
    }

    /** A call took so many steps. */
    void took(long steps) {
        total.add(steps);
    }

    /** After a call. */
    void leave() {
        if (leaving == null) return;
        var counted = leaving;
        leaving = null;
        counted.run();
    }
}
