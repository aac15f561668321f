package dev.entente.payout;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.identity.Requires;
import dev.entente.payout.ShownPayout.Left;
import dev.entente.payout.ShownPayout.Line;
import dev.entente.payout.ShownPayout.Whole;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Shows payouts, and makes the files that banks take. */
@ApplicationScoped
@Transactional
@Requires(PayoutPermissions.PAY)
public class ReadingPayouts {

    @Inject
    Payouts payouts;

    @Inject
    StoredPayouts stored;

    @Inject
    InstantSource clock;

    /** The newest first. */
    public List<ShownPayout> list(int offset, int limit) {
        return shown(payouts.page(Limit.range(offset + 1L, (long) offset + limit)));
    }

    public int count() {
        return Math.toIntExact(payouts.count());
    }

    /** In the order of keys, behind this one. */
    public List<ShownPayout> after(UUID after, int limit) {
        return shown(payouts.after(after, Limit.of(limit)));
    }

    private List<ShownPayout> shown(List<Payout> found) {
        if (found.isEmpty()) return List.of();
        var payments = payouts.paymentsOf(found.stream().map(each -> each.id).toArray(UUID[]::new)).stream()
                .collect(groupingBy(each -> each.payoutId));
        return found.stream()
                .map(each -> ShownPayout.of(each, payments.getOrDefault(each.id, List.of())))
                .toList();
    }

    public Whole open(UUID id) {
        var payout = stored.seen(id);
        var payments = payouts.payments(id);
        return new Whole(
                ShownPayout.of(payout, payments),
                payments.stream().map(Line::of).toList(),
                MakingPayouts.sums(payments.stream().map(Payment::paid).toList()),
                Json.left(payout.leftOut).stream().map(Left::of).toList());
    }

    /** As ISO 20022 has it (pain.001.001.09); what waits to be paid of an approved payout. */
    public String pain(UUID id) {
        return PainFile.write(handed(id), waiting(id));
    }

    /** The same as a table, for a bank's own upload; the ids are what it gives back. */
    public String csv(UUID id) {
        handed(id);
        return PaymentCsv.write(waiting(id));
    }

    /** From now on it is not dropped as a whole: the bank may have it. */
    private Payout handed(UUID id) {
        stored.alone(stored.seen(id));
        var payout = stored.seen(id);
        if (payout.state != Payout.State.APPROVED)
            throw new Problem(PayoutProblem.PAYOUT_IS_NOT_APPROVED, "A bank is told of payouts that are approved.");
        if (payout.handedAt == null) {
            payout.handedAt = clock.instant();
            stored.changed("payout.file-taken", payout, payout.state);
        }
        return payout;
    }

    private List<Payment> waiting(UUID id) {
        return payouts.payments(id).stream()
                .filter(each -> each.state == Payment.State.WAITING)
                .toList();
    }
}
