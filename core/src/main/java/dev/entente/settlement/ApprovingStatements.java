package dev.entente.settlement;

import static dev.entente.settlement.StatementChanged.What.APPROVED;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
import dev.entente.ledger.KeepingBooks;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Posting.Cause;
import dev.entente.ledger.Way;
import dev.entente.settlement.Approvals.Decision;
import dev.entente.settlement.Approvals.Due;
import dev.entente.settlement.Closing.Outcome;
import dev.entente.settlement.Statement.Place;
import dev.entente.settlement.Statement.State;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Approves statements: nothing is posted to them any more. What the partner owes is set off; what is too little to be paid
 * out, or is owed by the partner, is carried on to the next one.
 */
@ApplicationScoped
@Transactional
public class ApprovingStatements {

    @Inject
    StoredStatements stored;

    @Inject
    Statements statements;

    @Inject
    OpeningStatements opening;

    @Inject
    SettingTerms terms;

    @Inject
    KnowingLeasts leasts;

    @Inject
    KeepingBooks books;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** Refused unless whoever approves it says what it came to when they looked at it, and it still does. */
    @Requires(SettlementPermissions.APPROVE)
    public void approve(UUID id, @Nullable Amount seen) {
        var statement = stored.alone(id);
        var known = terms.known();
        var decision = Approvals.inOrder(
                        List.of(new Due(statement, stored.sums(statement))),
                        leasts.of(known, List.of(statement)),
                        before(statement),
                        Scope.current().memberId())
                .getFirst();
        switch (decision) {
            case Decision.Refused refused -> throw refused.problem();
            case Decision.Closes closes -> {
                Closing.notAsSeen(closes.toPay(), seen).ifPresent(problem -> {
                    throw problem;
                });
                approve(closes, known);
            }
        }
    }

    private void approve(Decision.Closes closes, SettlementTerms known) {
        var statement = closes.due().statement();
        var disputable = tenant.today().plusDays(known.disputeDays());
        var next = closes.outcome().isPaid() ? State.APPROVED : State.CLOSED;
        stored.change(
                "statement.approved",
                statement,
                it -> it.approve(next, closes.toPay(), disputable, known.answerDays(), clock.instant()));
        close(statement, closes.due().sums(), closes.outcome());
        stored.tell(statement, APPROVED);
    }

    /** The month of an earlier statement that is not approved. */
    private @Nullable YearMonth before(Statement statement) {
        return statements.openBefore(statement.partnerId(), statement.unit().code(), statement.period).stream()
                .findFirst()
                .map(Statement::month)
                .orElse(null);
    }

    private void close(Statement statement, Sums sums, Outcome outcome) {
        var month = statement.month();
        books.close(statement.partnerId(), statement.unit(), month);
        if (!statement.unit().isCurrency()) return;
        var settled = new ArrayList<Posting>();
        if (sums.charges().minor() != 0)
            settled.add(posting(statement, month.atEndOfMonth(), Way.SETS_OFF, sums.charges()));
        if (outcome.isCarried()) {
            settled.add(posting(
                    statement, month.atEndOfMonth(), Way.CARRIES, sums.toPay().negated()));
            var next = new Place(statement.partnerId(), month.plusMonths(1), statement.unit());
            var carried = posting(statement, next.month().atDay(1), Way.CARRIES, sums.toPay());
            settled.add(carried);
            opening.open(List.of(carried));
        }
        books.settle(settled);
    }

    /** Its source is the statement itself, also of what comes to the next one. */
    private Posting posting(Statement statement, LocalDate on, Way way, Amount amount) {
        var cause = new Cause(statement.id(), statement.id(), statement.partnerId(), clock.instant());
        return new Posting(cause, on, way, amount);
    }
}
