package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.ledger.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posting with the partner that it is of, what it is about, and the statement that it stands on; without an earning, it settles that. */
public record LedgerRow(
        UUID id,
        UUID partnerId,
        String partner,
        LocalDate on,
        Account from,
        Account to,
        Amount amount,
        @Nullable UUID earningId,
        UUID statementId,
        String about,
        String document,
        Instant postedAt) {}
