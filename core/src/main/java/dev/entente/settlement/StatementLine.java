package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import java.time.LocalDate;
import java.util.UUID;

/** One posting on a statement: more for the partner is positive, more owed by it is negative. */
public record StatementLine(
        UUID earningId,
        LocalDate on,
        String about,
        String document,
        String offer,
        Kind kind,
        Amount amount,
        boolean correction) {}
