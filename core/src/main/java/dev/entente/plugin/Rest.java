package dev.entente.plugin;

import java.time.Duration;

/**
 * Lets a model rest that was stopped several times in a row: each time took all that one call may take, and a run over many
 * sales would keep the processors busy with nothing.
 */
final class Rest {

    static final int STOPS = 3;

    private final Duration length;
    private volatile int stops;
    private volatile long until;

    Rest(Duration length) {
        this.length = length;
    }

    boolean isOn() {
        return stops >= STOPS && System.nanoTime() - until < 0;
    }

    void answered() {
        if (stops != 0) stops = 0;
    }

    // Of two that are stopped at once one may go uncounted, and one more is asked.
    void stopped() {
        stops = stops + 1;
        until = System.nanoTime() + length.toNanos();
    }
}
