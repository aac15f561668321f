package dev.entente.pricebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which tier a partner has; whoever keeps programs answers, as far as the scope reaches and in the running transaction. */
public interface BuyerTiers {

    /** On a day, in a program by its code; without one the tier that the partner has where it takes part in one program alone. */
    Optional<String> tier(UUID partnerId, @Nullable String program, LocalDate day);
}
