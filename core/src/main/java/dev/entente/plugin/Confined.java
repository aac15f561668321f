package dev.entente.plugin;

import dev.entente.guard.Limits;
import dev.entente.guard.Meter;
import java.util.concurrent.Callable;

/** Calls plugin code within limits. */
final class Confined {

    private Confined() {}

    /** What a plugin throws goes on as it is; those who ask models catch everything. */
    static <R> R call(Callable<R> code) {
        try {
            return Meter.within(Limits.CALL, code);
        } catch (Exception thrown) {
            throw Confined.<RuntimeException>same(thrown);
        }
    }

    @SuppressWarnings("unchecked") // plugins may throw what they did not declare
    private static <X extends Throwable> X same(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
