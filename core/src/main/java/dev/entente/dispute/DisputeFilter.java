package dev.entente.dispute;

import dev.entente.dispute.Dispute.State;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which disputes to list: of one partner, about one statement, in one state. */
public record DisputeFilter(
        @Nullable UUID partnerId,
        @Nullable UUID statementId,
        @Nullable State state) {

    public static final DisputeFilter ALL = new DisputeFilter(null, null, null);

    String[] states() {
        return state == null
                ? Stream.of(State.values()).map(State::name).toArray(String[]::new)
                : new String[] {state.name()};
    }
}
