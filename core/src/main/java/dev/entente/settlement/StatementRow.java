package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import java.time.YearMonth;
import java.util.UUID;

/** A statement in a list; to pay is what the vendor pays less what it charges, negative where the partner owes. */
public record StatementRow(
        UUID id,
        String number,
        UUID partnerId,
        String partner,
        YearMonth period,
        Unit unit,
        long lines,
        Amount pays,
        Amount charges,
        Amount toPay) {}
