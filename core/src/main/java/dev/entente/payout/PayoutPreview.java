package dev.entente.payout;

import dev.entente.api.Amount;
import dev.entente.payout.ShownPayout.Left;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a payout would pay, in the statements' unit and by the currency that is paid, and what it would leave out. */
public record PayoutPreview(List<Line> lines, List<Amount> paid, List<Left> leftOut) {

    public PayoutPreview {
        lines = List.copyOf(lines);
        paid = List.copyOf(paid);
        leftOut = List.copyOf(leftOut);
    }

    /** A statement, what is left of it, and what is paid by which rate. */
    public record Line(
            UUID statementId,
            String statement,
            String partner,
            Amount amount,
            Amount paid,
            @Nullable String rate) {}
}
