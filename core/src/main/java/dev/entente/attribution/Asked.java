package dev.entente.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.entente.program.AttributionPolicy;
import dev.entente.sale.Evidence.Exclusion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an attribution depends on: the day, the partner that the sale names, the candidates, the program's policy and the
 * split that was agreed, which is left out where there is none, as it was before there were any.
 */
record Asked(
        LocalDate on,
        UUID named,
        List<Candidate> candidates,
        @Nullable Exclusion exclusion,
        AttributionPolicy policy,
        @JsonInclude(Include.NON_NULL) @Nullable Agreed agreed) {

    Asked {
        candidates = List.copyOf(candidates);
    }
}
