package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the close of a period would give a partner by one offer, had the period ended on this day: the steps are those of the
 * model, and nothing of it is posted. What closes together stands together. A period goes on, or is over and waits for its
 * month to be closed.
 */
public record Accrual(
        UUID id,
        UUID partnerId,
        String partner,
        String programCode,
        String program,
        int version,
        String motion,
        String offer,
        LocalDate on,
        LocalDate closes,
        boolean over,
        Earning result,
        List<Next> next) {

    public Accrual {
        next = List.copyOf(next);
    }

    /** Its place among all of them: by partner, so that a page is worked out without those before it. */
    String key() {
        return partnerId + "/" + id;
    }

    /** Null where the close would be held for a person. */
    public @Nullable Amount amount() {
        return result instanceof Earned earned ? earned.amount() : null;
    }

    boolean isNothing() {
        var amount = amount();
        return amount != null && amount.minor() == 0;
    }

    public @Nullable Kind kind() {
        return result instanceof Earned earned ? earned.kind() : null;
    }

    /**
     * The next total to reach: what is counted, how much of it there is, how much is missing, and what the close would give
     * with it; null where that would be held.
     */
    public record Next(
            String what,
            Amount reached,
            Amount from,
            @Nullable Amount then) {

        public Amount missing() {
            return from.minus(reached);
        }
    }
}
