package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A part of a result that is held back: the document behind it, the statement that it stands on, the day on which it becomes
 * payable, and which share of the result it is by which rule.
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
        Percentage share,
        String when,
        Amount amount) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public boolean isWhole() {
        return share.percent().compareTo(ALL) == 0;
    }

    /** "50 % is payable 30 days after the sale". */
    public String because() {
        var percent = share.percent().stripTrailingZeros().toPlainString() + " %";
        return (isWhole() ? "All of it" : percent) + " is payable " + when;
    }
}
