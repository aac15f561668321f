package dev.entente.settlement;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements as they are decided on: each change alone with the partner, with its row in the trail. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredStatements {

    @Inject
    Statements statements;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    @Inject
    ReadingStatements reading;

    @Inject
    Event<StatementChanged> changed;

    Statement seen(UUID id) {
        return statements
                .byId(id)
                .orElseThrow(() -> new Problem(SettlementProblem.UNKNOWN_STATEMENT, "Look for it in the list."));
    }

    /** As it stands when nobody posts anything for the partner until the end of the transaction. */
    Statement alone(UUID id) {
        turns.with(List.of(seen(id).partnerId()));
        return seen(id);
    }

    Sums sums(Statement statement) {
        var rows = statements.totals(new UUID[] {statement.id()});
        return Sums.of(statement.unit(), rows.isEmpty() ? null : rows.getFirst());
    }

    void changed(String action, Statement statement, Map<String, Object> before) {
        try {
            statements.update(statement);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw new Problem(SettlementProblem.STATEMENT_CHANGED_MEANWHILE, "Look at it again.");
        }
        audit.record(action, "statement", statement.id(), before, view(statement));
    }

    void tell(Statement statement, StatementChanged.What what) {
        changed.fire(new StatementChanged(reading.row(statement), what));
    }

    /** What the trail shows of a statement. */
    static Map<String, Object> view(Statement statement) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", statement.number());
        view.put("state", statement.state.name().toLowerCase(Locale.ROOT));
        putIfSaid(view, "postings", statement.reviewedPostings);
        putIfSaid(view, "approved", statement.approved());
        putIfSaid(view, "because", statement.heldBecause);
        putIfSaid(view, "paid", statement.paidOn);
        return view;
    }

    private static void putIfSaid(Map<String, Object> view, String name, @Nullable Object value) {
        if (value != null) view.put(name, value.toString());
    }
}
