package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.ledger.KeepingBooks;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Posting.Cause;
import dev.entente.ledger.Way;
import dev.entente.problem.Problem;
import dev.entente.settlement.Statement.State;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What becomes of approved statements, as payouts and disputes say: each step posts what it moves, once. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SettlingStatements {

    private static final int MOST = 5_000;

    @Inject
    StoredStatements stored;

    @Inject
    Statements statements;

    @Inject
    ReadingStatements reading;

    @Inject
    OpeningStatements opening;

    @Inject
    KeepingBooks books;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** Approved ones of a unit that no payout has taken, held ones among them, by partner and month. */
    public List<StatementRow> payable(Unit unit) {
        return reading.rows(statements.payable(unit.code(), Limit.of(MOST)));
    }

    /** Takes an approved statement into a payout; refused where it is in one, held, or paid already. */
    public StatementRow take(UUID id) {
        var statement = stored.alone(id);
        if (statement.state != State.APPROVED)
            throw new Problem(
                    SettlementProblem.NOT_TO_BE_PAID,
                    statement.number() + " is not to be paid any more. Look at what is to be paid again.");
        move(statement, State.PAYING, "statement.taken");
        return reading.row(statement);
    }

    /** It is not paid by the payout that took it. */
    public void leave(UUID id) {
        move(stored.alone(id), State.APPROVED, "statement.left");
    }

    public void pay(UUID id, UUID payment, Amount amount, LocalDate on) {
        var statement = stored.alone(id);
        var before = StoredStatements.view(statement);
        statement.pay(on);
        stored.changed("statement.paid", statement, before);
        books.settle(List.of(settled(statement, payment, on, Way.PAYS_OUT, amount)));
        stored.tell(statement, StatementChanged.What.PAID);
    }

    /** The payment came back; the statement can be paid by another payout. */
    public void comeBack(UUID id, UUID payment, Amount amount, LocalDate on) {
        var statement = stored.alone(id);
        var before = StoredStatements.view(statement);
        statement.pay(null);
        stored.changed("statement.returned", statement, before);
        books.settle(List.of(settled(statement, payment, on, Way.PAYS_OUT, amount.negated())));
        stored.tell(statement, StatementChanged.What.RETURNED);
    }

    private void move(Statement statement, State next, String action) {
        var before = StoredStatements.view(statement);
        statement.state = next;
        stored.changed(action, statement, before);
    }

    /** In how many days questions about the statement are answered. */
    public int answerDays(UUID id) {
        var days = stored.seen(id).answerDays;
        return days == null ? SettlementTerms.USUAL.answerDays() : days;
    }

    /** Keeps a part of an approved statement from being paid with the rest; false where it is too late for that. */
    public boolean setAside(UUID id, UUID dispute, Amount amount) {
        var statement = stored.alone(id);
        boolean isUnpaid = statement.state == State.APPROVED || statement.state == State.HELD;
        if (!isUnpaid || amount.compareTo(stored.sums(statement).left()) > 0) return false;
        books.settle(List.of(settled(statement, dispute, tenant.today(), Way.SETS_ASIDE, amount)));
        return true;
    }

    /** What was kept from being paid is paid with the next statement. */
    public void free(UUID id, UUID dispute, Amount amount) {
        post(posting(stored.alone(id), dispute, dispute, tenant.today(), Way.SETS_ASIDE, amount.negated()));
    }

    /** Puts an earning right on the next statement. */
    public void adjust(UUID id, UUID dispute, UUID earning, Amount by) {
        var statement = stored.alone(id);
        post(posting(statement, dispute, earning, tenant.today(), Way.ADJUSTS, by));
    }

    private void post(Posting posting) {
        books.post(List.of(posting));
        opening.open(List.of(posting));
    }

    private Posting settled(Statement statement, UUID source, LocalDate on, Way way, Amount amount) {
        return posting(statement, source, source, on, way, amount).in(statement.month());
    }

    private Posting posting(Statement statement, UUID source, UUID earning, LocalDate on, Way way, Amount amount) {
        var cause = new Cause(earning, source, statement.partnerId(), clock.instant());
        return Posting.settling(cause, on, way, amount);
    }
}
