package dev.entente.contribution;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is made of: a line of a sale, a posting, or what a program cost, with the amount as it was booked. Named by what people
 * look for, with the sale behind it, the earning whose steps explain it, and the statement that it stands on, where there are such.
 */
public record BookedLine(
        String key,
        LocalDate on,
        @Nullable UUID partnerId,
        String partner,
        String about,
        String document,
        String words,
        Amount amount,
        @Nullable UUID saleId,
        @Nullable UUID earningId,
        @Nullable UUID statementId) {

    BookedLine of(String partner) {
        return new BookedLine(
                key, on, partnerId, partner, about, document, words, amount, saleId, earningId, statementId);
    }
}
