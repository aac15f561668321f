package dev.entente.ui.quote;

import dev.entente.ui.kit.Format;
import java.time.Period;
import java.util.List;

/** For how long something is bought. */
final class Terms {

    /** Those that are offered; a line may bring another one. */
    static final List<Period> USUAL = List.of(
            Period.ofYears(1),
            Period.ofYears(2),
            Period.ofYears(3),
            Period.ofYears(5),
            Period.ofMonths(1),
            Period.ZERO);

    private Terms() {}

    static String words(Period term) {
        return term.isZero() ? "Once" : Format.user().period(term.normalized());
    }
}
