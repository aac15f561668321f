package dev.entente.settlement;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.ledger.KeepingBooks;
import dev.entente.ledger.Ledger;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

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
    Ledger ledger;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** Approved ones of a unit that no payout has taken, held ones among them, by partner and month. */
    public List<StatementRow> payable(Unit unit) {
        return reading.rows(statements.payable(unit.code(), Limit.of(MOST)));
    }

    /** The partners of such statements. */
    public List<UUID> payees(Unit unit) {
        return statements.payees(unit.code());
    }

    /** Takes approved statements into a payout; refused as a whole where one is in another, held, or paid already. */
    public void take(List<UUID> ids) {
        var taken = stored.alone(ids);
        for (var statement : taken)
            if (!statement.isToBePaid())
                throw new Problem(
                        SettlementProblem.NOT_TO_BE_PAID,
                        statement.number() + " is not to be paid any more. Look at what is to be paid again.");
        stored.move("statement.taken", taken, it -> it.state = State.PAYING);
    }

    /** They are not paid by the payout that took them. */
    public void leave(List<UUID> ids) {
        stored.move("statement.left", stored.alone(ids), it -> it.state = State.APPROVED);
    }

    /** A payment of a statement: how much, made or come back on which day. */
    public record Paid(UUID statement, UUID payment, Amount amount, LocalDate on) {}

    /** Posts each once, and tells the partners; as many questions however many there are. */
    public void pay(List<Paid> payments) {
        var byStatement = payments.stream().collect(toMap(Paid::statement, Function.identity()));
        var all = stored.alone(byStatement.keySet());
        stored.move("statement.paid", all, it -> it.pay(payment(byStatement, it).on()));
        books.settle(all.stream()
                .map(it -> {
                    var paid = payment(byStatement, it);
                    return settled(it, paid.payment(), paid.on(), Way.PAYS_OUT, paid.amount());
                })
                .toList());
        stored.tell(all, StatementChanged.What.PAID);
    }

    private static Paid payment(Map<UUID, Paid> byStatement, Statement statement) {
        return Objects.requireNonNull(byStatement.get(statement.id()));
    }

    /** The payment came back; the statement can be paid by another payout. */
    public void comeBack(Paid payment) {
        var statement = stored.alone(payment.statement());
        stored.change("statement.returned", statement, it -> it.pay(null));
        var amount = payment.amount().negated();
        books.settle(List.of(settled(statement, payment.payment(), payment.on(), Way.PAYS_OUT, amount)));
        stored.tell(statement, StatementChanged.What.RETURNED);
    }

    /** In how many days questions about the statement are answered. */
    public int answerDays(UUID id) {
        var days = stored.seen(id).answerDays;
        return days == null ? SettlementTerms.USUAL.answerDays() : days;
    }

    /** Whether a line of the statement was kept from being paid already, for one of these disputes of it. */
    public boolean wasSetAside(List<UUID> disputes) {
        return ledger.bySources(disputes.toArray(UUID[]::new)).stream().anyMatch(each -> each.way() == Way.SETS_ASIDE);
    }

    /**
     * Keeps a part of an approved statement from being paid with the rest; false where it is too late for that, or the statement is held:
     * what was freed again would stand on the next one, which nobody holds. Where nothing else is to be paid of it, it is closed.
     */
    public boolean setAside(UUID id, UUID dispute, Amount amount) {
        var statement = stored.alone(id);
        var left = stored.sums(statement).left();
        if (!statement.isToBePaid() || amount.compareTo(left) > 0) return false;
        books.settle(List.of(settled(statement, dispute, tenant.today(), Way.SETS_ASIDE, amount)));
        if (amount.equals(left)) {
            stored.change("statement.emptied", statement, it -> it.close("All of it is in question"));
            stored.tell(statement, StatementChanged.What.EMPTIED);
        }
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
