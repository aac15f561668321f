package dev.entente.settlement;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A part of a result that is held back: the document behind it, the statement that it stands on, the day on which it becomes
 * payable, and why it does not before.
 */
public record ComingPart(
        UUID id,
        UUID partnerId,
        String partner,
        UUID earningId,
        UUID statementId,
        int part,
        LocalDate sold,
        String about,
        String document,
        LocalDate payableOn,
        String because,
        Amount amount) {}
