package dev.entente.plugin;

import dev.entente.guard.Limits;
import dev.entente.guard.Meter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Calls plugin code within limits. */
final class Confined {

    private Confined() {}

    /** What a plugin throws goes on as it is; those who ask models catch everything. */
    static <R> R call(Callable<R> code) {
        return within(Limits.CALL, code);
    }

    /** The same for what a jar is asked once, when it is loaded. */
    static <R> R load(Callable<R> code) {
        return within(Limits.LOADING, code);
    }

    private static <R> R within(Limits limits, Callable<R> code) {
        try {
            return Meter.within(limits, code);
        } catch (Exception thrown) {
            throw Confined.<RuntimeException>same(thrown);
        }
    }

    /** The same for an answer, whose cost is told to the watch, also where it throws. */
    static <R> R answer(@Nullable Watch watch, Callable<R> code) {
        if (watch == null) return call(code);
        return call(() -> {
            long began = System.nanoTime();
            try {
                return code.call();
            } finally {
                tell(watch, Meter.now(), began);
            }
        });
    }

    /** What was metered since, by the machine's own clock. */
    static void tell(Watch watch, Meter meter, long began) {
        watch.took(meter.taken(), meter.asked(), System.nanoTime() - began);
    }

    @SuppressWarnings("unchecked") // plugins may throw what they did not declare
    private static <X extends Throwable> X same(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
