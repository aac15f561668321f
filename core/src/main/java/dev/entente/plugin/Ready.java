package dev.entente.plugin;

import dev.entente.api.commercial.CommercialModel.Prepared;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;
import dev.entente.guard.Handed;
import dev.entente.guard.Limits;
import dev.entente.guard.Meter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's model made ready with its terms, asked within limits. What it keeps cannot be seen from outside, so it is made
 * ready anew once it asked for as much memory as it could keep without harm.
 */
final class Ready implements Prepared {

    private static final long MOST_KEPT = 4 * Limits.CALL.cells();

    private final Supplier<Prepared> making;
    private final @Nullable Watch watch;
    private final AtomicLong asked = new AtomicLong();
    private volatile Prepared prepared;

    Ready(Supplier<Prepared> making, @Nullable Watch watch) {
        this.making = making;
        this.watch = watch;
        this.prepared = making.get();
    }

    // Both without a lambda between: of what is asked a million times that would be a tenth.
    @Override
    public Earning calculate(Occurrence what, Standing standing) {
        var now = fresh();
        var meter = Meter.begin(Limits.CALL);
        long began = watch == null ? 0 : System.nanoTime();
        try {
            if (!(now instanceof Handed handed)) return now.calculate(what, standing);
            meter.down();
            return handed.calculate(what, standing, meter);
        } finally {
            end(meter, began);
        }
    }

    @Override
    public long minor(Occurrence what, Standing standing) {
        var now = fresh();
        var meter = Meter.begin(Limits.CALL);
        long began = watch == null ? 0 : System.nanoTime();
        try {
            if (!(now instanceof Handed handed)) return now.minor(what, standing);
            meter.down();
            return handed.minor(what, standing, meter);
        } finally {
            end(meter, began);
        }
    }

    private Prepared fresh() {
        if (asked.get() <= MOST_KEPT) return prepared;
        asked.set(0);
        return prepared = making.get();
    }

    /** Also where it threw: what it asked for may be kept. */
    private void end(Meter meter, long began) {
        long cells = meter.asked();
        if (cells > 0) asked.addAndGet(cells);
        if (watch != null) Confined.tell(watch, meter, began);
        meter.end();
    }
}
