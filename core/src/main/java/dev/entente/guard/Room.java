package dev.entente.guard;

import org.jspecify.annotations.Nullable;

/** The place of one thread among the {@link LongCalls} of its tenant. */
final class Room {

    private @Nullable Runnable leaving;
    private boolean refused;

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

    void leave() {
        if (leaving == null) return;
        var counted = leaving;
        leaving = null;
        counted.run();
    }
}
