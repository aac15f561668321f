package dev.entente.settlement;

import static java.util.stream.Collectors.groupingBy;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
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

    /** The same of many, in the order of their keys; as many questions however many there are. */
    List<Statement> alone(Collection<UUID> ids) {
        var keys = ids.stream().distinct().toArray(UUID[]::new);
        turns.with(statements.byIds(keys).stream().map(Statement::partnerId).toList());
        var found = statements.byIds(keys);
        if (found.size() != keys.length)
            throw new Problem(SettlementProblem.UNKNOWN_STATEMENT, "Look for it in the list.");
        return found;
    }

    Sums sums(Statement statement) {
        return Objects.requireNonNull(reading.sums(List.of(statement)).get(statement.id()));
    }

    /** Changes it, with a row in the trail that shows what it was and is. */
    void change(String action, Statement statement, Consumer<Statement> change) {
        var row = changed(action, statement, change);
        try {
            statements.update(statement);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw new Problem(SettlementProblem.STATEMENT_CHANGED_MEANWHILE, "Look at it again.");
        }
        audit.recordAll(List.of(row));
    }

    private record Standing(Statement.State state, @Nullable LocalDate paidOn) {}

    /** Moves many on, with a row in the trail for each: only their states and the days on which they are paid are written. */
    void move(String action, List<Statement> all, Consumer<Statement> change) {
        var rows = all.stream()
                .map(statement -> changed(action, statement, change))
                .toList();
        var byStanding = all.stream().collect(groupingBy(it -> new Standing(it.state, it.paidOn)));
        byStanding.forEach((now, those) -> {
            var ids = those.stream().map(Statement::id).toArray(UUID[]::new);
            statements.move(ids, now.state(), now.paidOn());
        });
        audit.recordAll(rows);
    }

    private static Audit.Change changed(String action, Statement statement, Consumer<Statement> change) {
        var before = view(statement);
        change.accept(statement);
        return new Audit.Change(action, "statement", statement.id(), before, view(statement));
    }

    void tell(Statement statement, StatementChanged.What what) {
        tell(List.of(statement), what);
    }

    void tell(List<Statement> all, StatementChanged.What what) {
        changed.fire(new StatementChanged(reading.rows(all), what));
    }

    /** What the trail shows of a statement. */
    private static Map<String, Object> view(Statement statement) {
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
