package dev.entente.attribution;

import dev.entente.sale.Evidence.Click;
import dev.entente.sale.Evidence.Contract;
import dev.entente.sale.Evidence.Part;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner that may be credited, with what shows it. The word is the part in the source's own words; the code only puts
 * candidates that are alike in an order that does not depend on when they were stated.
 */
record Candidate(
        UUID partner,
        String code,
        Part part,
        String word,
        @Nullable Registered registered,
        @Nullable Contract contract,
        @Nullable Click click,
        int points,
        @Nullable String motion) {

    /** A registration that is claimed: its number where there is one, and whether and since when it held on the day. */
    record Registered(
            @Nullable String number,
            boolean valid,
            @Nullable LocalDate since) {}

    boolean holds() {
        return registered != null && registered.valid();
    }
}
