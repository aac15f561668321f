package dev.entente.deal;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a deal from now on: a partner, or the vendor's own sales; by which registration, and what that one says itself of
 * the amount and of when it closes.
 */
public record NewLeader(
        @Nullable UUID partnerId,
        @Nullable String registration,
        @Nullable Amount amount,
        @Nullable LocalDate expectedClose) {

    /** The vendor's own sales. */
    public static final NewLeader OWN_SALES = new NewLeader(null, null, null, null);

    /** Without a registration. */
    public static NewLeader of(UUID partnerId) {
        return new NewLeader(partnerId, null, null, null);
    }
}
