package dev.entente.payout;

import dev.entente.identity.Requires;
import dev.entente.payout.Payout.Form;
import dev.entente.payout.ShownPayout.Left;
import dev.entente.payout.ShownPayout.Line;
import dev.entente.payout.ShownPayout.Progress;
import dev.entente.payout.ShownPayout.Whole;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    ComparingAccounts accounts;

    @Inject
    CurrentTenant tenant;

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

    /** One query more, however many payments there are. */
    private List<ShownPayout> shown(List<Payout> found) {
        if (found.isEmpty()) return List.of();
        var progress = new HashMap<UUID, Progress>();
        for (var row : payouts.progress(found.stream().map(each -> each.id).toArray(UUID[]::new)))
            progress.merge(
                    (UUID) row[0],
                    new Progress((Long) row[3], Map.of((Payment.State) row[1], (Long) row[2])),
                    Progress::plus);
        return found.stream()
                .map(each -> ShownPayout.of(each, progress.getOrDefault(each.id, Progress.NONE)))
                .toList();
    }

    public Whole open(UUID id) {
        var payout = stored.seen(id);
        var payments = payouts.payments(id);
        return new Whole(
                ShownPayout.of(payout, Progress.of(payments)),
                payments.stream().map(Line::of).toList(),
                MakingPayouts.sums(payments.stream()
                        .filter(each -> each.state == Payment.State.WAITING || each.state == Payment.State.PAID)
                        .map(Payment::paid)
                        .toList()),
                Json.left(payout.leftOut).stream().map(Left::of).toList());
    }

    /** A file for the bank, and its name, which tells a repeat. */
    public record BankFile(String name, String text) {}

    /** As ISO 20022 has it (pain.001.001.09); what waits to be paid of an approved payout. */
    public BankFile pain(UUID id) {
        var payout = handed(id, Form.PAIN);
        return new BankFile(name(payout) + ".xml", PainFile.write(payout, waiting(id)));
    }

    /** The same as a table, for a bank's own upload, which does not know it again; the ids are what it gives back. */
    public BankFile csv(UUID id) {
        var payout = handed(id, Form.TABLE);
        return new BankFile(name(payout) + ".csv", PaymentCsv.write(payout, waiting(id)));
    }

    /** Each time that it is taken again it has another name, and the same message id. */
    private static String name(Payout payout) {
        return payout.filesTaken == 1 ? payout.number : payout.number + "-repeat-" + (payout.filesTaken - 1);
    }

    /**
     * From the first time on it is not dropped as a whole: the bank may have it. Until then it can be, so details that changed refuse it.
     * Whoever takes it again leaves a row in the trail.
     */
    private Payout handed(UUID id, Form form) {
        stored.alone(stored.seen(id));
        var payout = stored.seen(id);
        if (payout.state != Payout.State.APPROVED)
            throw new Problem(PayoutProblem.PAYOUT_IS_NOT_APPROVED, "A bank is told of payouts that are approved.");
        boolean isFirst = payout.handedAt == null;
        if (isFirst) accounts.refuseOthers(id);
        else refuseOther(payouts.payments(id));
        refuseOther(payout, form);
        boolean isMoved = payout.isMovedTo(tenant.today());
        payout.hand(form, clock.instant());
        var action = isFirst ? "payout.file-taken" : "payout.file-taken-again";
        stored.changed(isMoved ? action + "-for-today" : action, payout, payout.state);
        return payout;
    }

    /** No bank sees that a table and a message order the same payments. */
    static void refuseOther(Payout payout, Form form) {
        if (payout.handedAs == null || payout.handedAs == form) return;
        throw new Problem(
                PayoutProblem.FILE_IN_OTHER_FORM,
                (form == Form.TABLE ? "It was taken as pain.001" : "It was taken as a table")
                        + ", and a bank that is given both pays twice. Take it in the same form again.");
    }

    /** A repeat says what the first said: payments that are settled by now would be missing in it. */
    static void refuseOther(List<Payment> payments) {
        if (payments.stream().anyMatch(each -> each.state != Payment.State.WAITING))
            throw new Problem(
                    PayoutProblem.FILE_WOULD_DIFFER,
                    "Some of its payments are settled since. Say of the others that they are not made, and make a new payout for them.");
    }

    private List<Payment> waiting(UUID id) {
        return payouts.payments(id).stream()
                .filter(each -> each.state == Payment.State.WAITING)
                .toList();
    }
}
