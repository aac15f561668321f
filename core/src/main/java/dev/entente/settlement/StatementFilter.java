package dev.entente.settlement;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which statements to list: of one partner, of one month, of partners whose name begins like this. */
public record StatementFilter(
        @Nullable UUID partnerId,
        @Nullable YearMonth period,
        @Nullable String search) {

    public static final StatementFilter ALL = new StatementFilter(null, null, null);
}
