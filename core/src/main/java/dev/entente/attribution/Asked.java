package dev.entente.attribution;

import dev.entente.program.AttributionPolicy;
import dev.entente.sale.Evidence.Exclusion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that an attribution depends on: the day, the partner that the sale names, the candidates and the program's policy. */
record Asked(
        LocalDate on,
        UUID named,
        List<Candidate> candidates,
        @Nullable Exclusion exclusion,
        AttributionPolicy policy) {

    Asked {
        candidates = List.copyOf(candidates);
    }
}
