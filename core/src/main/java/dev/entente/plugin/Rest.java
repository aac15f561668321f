package dev.entente.plugin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The watch over a model that nobody else watches: lets it rest when it was stopped several times in a row. Each time took all
 * that one call may take, and a run over many sales would keep the processors busy with nothing.
 */
final class Rest implements Watch {

    static final int STOPS = 3;

    private final Duration length;
    private volatile int stops;
    private volatile long until;

    Rest(Duration length) {
        this.length = length;
    }

    @Override
    public @Nullable String silenced() {
        if (stops < STOPS || System.nanoTime() - until >= 0) return null;
        return "was stopped " + STOPS + " times in a row and rests for a minute; have this worked out again later, or"
                + " tell whoever maintains it";
    }

    @Override
    public void took(long fuel, long cells, long nanos) {}

    @Override
    public void answered() {
        if (stops != 0) stops = 0;
    }

    // Of two that are stopped at once one may go uncounted, and one more is asked.
    @Override
    public void failed(Failure failure) {
        if (failure != Failure.STOPPED) return;
        stops = stops + 1;
        until = System.nanoTime() + length.toNanos();
    }
}
