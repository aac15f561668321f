package dev.entente.payout;

import dev.entente.identity.Requires;
import dev.entente.payout.Payout.State;
import dev.entente.problem.Problem;
import dev.entente.settlement.SettlingStatements;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second person approves a payout; anybody who pays can drop one of which nothing is paid. */
@ApplicationScoped
@Transactional
@Requires(PayoutPermissions.PAY)
public class DecidingPayouts {

    @Inject
    StoredPayouts stored;

    @Inject
    ComparingAccounts accounts;

    @Inject
    SettlingStatements settling;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    public void approve(UUID id) {
        stored.alone(stored.seen(id));
        var payout = stored.seen(id);
        if (payout.state != State.PROPOSED) throw decided();
        var member = Scope.current().memberId();
        if (member != null && member.equals(payout.madeBy))
            throw new Problem(PayoutProblem.SECOND_PAIR_OF_EYES_NEEDED, "You made it; somebody else approves it.");
        accounts.refuseOthers(id);
        var before = payout.state;
        payout.decide(State.APPROVED, null, clock.instant());
        payout.isMovedTo(tenant.today());
        stored.changed("payout.approved", payout, before);
    }

    /** Its statements can be paid by another one. */
    public void drop(UUID id, @Nullable String because) {
        if (because == null || because.isBlank() || because.length() > 1_000)
            throw Problem.field(PayoutProblem.UNCLEAR_PAYOUT, "/because", "Say why in up to 1000 characters");
        var payments = stored.alone(stored.seen(id));
        var payout = stored.seen(id);
        if (payout.handedAt != null && payout.state == State.APPROVED)
            throw new Problem(
                    PayoutProblem.BANK_HAS_FILE,
                    "Say of each payment what became of it: paid, or not made by the bank.");
        boolean isUntouched = payments.stream().allMatch(each -> each.state == Payment.State.WAITING);
        if (payout.state == State.DROPPED || payout.state == State.DONE || !isUntouched) throw decided();
        stored.settle("payment.dropped", payments, it -> it.settle(Payment.State.DROPPED, null, null));
        settling.leave(payments.stream().map(each -> each.statementId).toList());
        var before = payout.state;
        payout.decide(State.DROPPED, because.strip(), clock.instant());
        stored.changed("payout.dropped", payout, before);
    }

    private static Problem decided() {
        return new Problem(PayoutProblem.PAYOUT_IS_DECIDED, "Look at it again.");
    }
}
