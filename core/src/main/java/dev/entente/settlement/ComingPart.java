package dev.entente.settlement;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.UUID;

/** A part of a result that is held back, the document behind it, and the day on which it becomes payable. */
public record ComingPart(
        UUID id,
        UUID partnerId,
        String partner,
        UUID earningId,
        int part,
        LocalDate sold,
        String about,
        String document,
        LocalDate payableOn,
        Amount amount) {}
