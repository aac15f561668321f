package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A statement in a list. To pay is what the vendor pays less what it charges, with what was carried from the statement before
 * and what was put right; negative where the partner owes. Left is what of it is to be paid still: not what was paid, what is
 * disputed, and what is carried on to the next.
 */
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
        Amount toPay,
        Amount carried,
        Amount adjusted,
        Amount carriedOn,
        Amount disputed,
        Amount left,
        StatementCourse course) {

    /** One whose month goes on, with earnings alone. */
    public StatementRow(
            UUID id,
            String number,
            UUID partnerId,
            String partner,
            YearMonth period,
            Unit unit,
            long lines,
            Amount pays,
            Amount charges,
            Amount toPay) {
        var zero = Amount.zero(unit);
        this(
                id,
                number,
                partnerId,
                partner,
                period,
                unit,
                lines,
                pays,
                charges,
                toPay,
                zero,
                zero,
                zero,
                zero,
                toPay,
                StatementCourse.OPEN);
    }

    /** The same in another state, for whoever shows what has just happened. */
    public StatementRow with(StatementCourse next) {
        return new StatementRow(
                id, number, partnerId, partner, period, unit, lines, pays, charges, toPay, carried, adjusted, carriedOn,
                disputed, left, next);
    }
}
