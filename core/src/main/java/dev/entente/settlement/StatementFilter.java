package dev.entente.settlement;

import dev.entente.settlement.Statement.State;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which statements to list: of one partner, of one month, of partners whose name begins like this, in one state. */
public record StatementFilter(
        @Nullable UUID partnerId,
        @Nullable YearMonth period,
        @Nullable String search,
        @Nullable State state) {

    public static final StatementFilter ALL = new StatementFilter(null, null, null);

    /** In any state. */
    public StatementFilter(@Nullable UUID partnerId, @Nullable YearMonth period, @Nullable String search) {
        this(partnerId, period, search, null);
    }

    String[] states() {
        return state == null
                ? Stream.of(State.values()).map(State::name).toArray(String[]::new)
                : new String[] {state.name()};
    }
}
