package dev.entente.settlement;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.settlement.Statement.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps an approved statement from being paid for a reason, and lets it be paid again. */
@ApplicationScoped
@Transactional
@Requires(SettlementPermissions.APPROVE)
public class HoldingStatements {

    private static final int MOST = 1_000;

    @Inject
    StoredStatements stored;

    public void hold(UUID id, String because) {
        if (because.isBlank() || because.length() > MOST)
            throw Problem.field(
                    SettlementProblem.UNCLEAR_STATEMENT_ACT, "/because", "Say why in up to " + MOST + " characters");
        var statement = stored.alone(id);
        if (statement.state != State.APPROVED) throw refused("Only an approved one that is not paid yet can be held.");
        stored.change("statement.held", statement, it -> it.hold(because.strip()));
        stored.tell(statement, StatementChanged.What.HELD);
    }

    public void release(UUID id) {
        var statement = stored.alone(id);
        if (statement.state != State.HELD) throw refused("It is not held.");
        stored.change("statement.released", statement, it -> it.hold(null));
        stored.tell(statement, StatementChanged.What.RELEASED);
    }

    private static Problem refused(String detail) {
        return new Problem(SettlementProblem.NOT_TO_BE_HELD, detail);
    }
}
