package dev.entente.guard;

import dev.entente.api.commercial.CommercialModel.Prepared;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;

/**
 * Terms that a plugin made ready, and that are handed the meter of the thread by whoever asks: it began their limits and has it at hand.
 * {@link Metering} makes one of each of the plugin's classes that is a {@link Prepared}, and writes these methods where it has its own,
 * without a count of the call: whoever asks has counted it. Where it has none of its own, what it inherits counts itself.
 */
public interface Handed extends Prepared {

    default Earning calculate(Occurrence what, Standing standing, Meter meter) {
        meter.uncount();
        return calculate(what, standing);
    }

    default long minor(Occurrence what, Standing standing, Meter meter) {
        meter.uncount();
        return minor(what, standing);
    }
}
