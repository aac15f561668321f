package dev.entente.payout;

import dev.entente.identity.Requires;
import dev.entente.payout.Payment.State;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.settlement.SettlingStatements;
import dev.entente.settlement.SettlingStatements.Paid;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what became of payments: paid on a day, posted once; or come back, which takes the posting back. */
@ApplicationScoped
@Transactional
@Requires(PayoutPermissions.PAY)
public class SettlingPayments {

    @Inject
    StoredPayouts stored;

    @Inject
    Payouts payouts;

    @Inject
    SettlingStatements settling;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** By the end-to-end id that a payment was made with. */
    public record Settled(
            @Nullable String endToEnd, @Nullable LocalDate on) {}

    /** These, or all that wait if none is named; a second time changes nothing. How many were new. */
    public int paid(UUID payoutId, @Nullable List<Settled> named, @Nullable LocalDate on) {
        var payments = stored.alone(stored.seen(payoutId));
        var payout = stored.seen(payoutId);
        if (payout.state != Payout.State.APPROVED && payout.state != Payout.State.DONE)
            throw new Problem(PayoutProblem.PAYOUT_IS_NOT_APPROVED, "Have a second person approve it first.");
        var settled = named == null ? all(payments, on, days(payout)) : named;
        var known = payments.stream().collect(Collectors.toMap(each -> each.endToEnd, Function.identity()));
        var findings = new ArrayList<Finding>();
        var days = days(payout);
        for (int i = 0; i < settled.size(); i++) {
            var at = "/payments/" + i;
            if (!known.containsKey(String.valueOf(settled.get(i).endToEnd())))
                findings.add(new Finding(at + "/endToEnd", "No payment of this payout has this id"));
            var payment = known.get(String.valueOf(settled.get(i).endToEnd()));
            if (payment != null && payment.state == State.DROPPED)
                findings.add(new Finding(at + "/endToEnd", "The payment was dropped; ask the bank whether it made it"));
            days.wrong(settled.get(i).on()).ifPresent(words -> findings.add(new Finding(at + "/on", words)));
        }
        if (!findings.isEmpty())
            throw new Problem(PayoutProblem.UNCLEAR_PAYMENTS, "Nothing was changed. Correct what is named.", findings);
        var paidOn = new LinkedHashMap<Payment, LocalDate>();
        for (var each : settled) {
            var payment = known.get(String.valueOf(each.endToEnd()));
            if (payment != null && each.on() != null && isOpen(payment)) paidOn.putIfAbsent(payment, each.on());
        }
        if (paidOn.isEmpty()) return 0;
        var fresh = List.copyOf(paidOn.keySet());
        afterAll(fresh);
        stored.settle("payment.paid", fresh, it -> it.settle(State.PAID, paidOn.get(it), null));
        settling.pay(fresh.stream()
                .map(it -> new Paid(it.statementId, it.id, it.amount(), Objects.requireNonNull(paidOn.get(it))))
                .toList());
        end(payout, payments);
        return fresh.size();
    }

    /** What was said not to be made may have been made; its statement must not be in another payout by now. */
    private static boolean isOpen(Payment payment) {
        return payment.state == State.WAITING || payment.state == State.NOT_MADE;
    }

    private void afterAll(List<Payment> payments) {
        var statements = payments.stream()
                .filter(each -> each.state == State.NOT_MADE)
                .map(each -> each.statementId)
                .toList();
        if (!statements.isEmpty()) settling.take(statements);
    }

    /** What a bank's table says, all of it or, where a row cannot be taken as it stands, nothing. How many were new. */
    public int paid(UUID payoutId, String table) {
        var said = PaymentCsv.read(table);
        var payments = payouts.payments(stored.seen(payoutId).id).stream()
                .collect(Collectors.toMap(each -> each.endToEnd, Function.identity()));
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < said.size(); i++) {
            var at = "/payments/" + i + "/amount";
            Optional.ofNullable(
                            payments.get(String.valueOf(said.get(i).settled().endToEnd())))
                    .flatMap(said.get(i)::unlike)
                    .ifPresent(words -> findings.add(new Finding(at, words)));
        }
        if (!findings.isEmpty())
            throw new Problem(PayoutProblem.UNCLEAR_PAYMENTS, "Nothing was changed. Correct what is named.", findings);
        return paid(payoutId, said.stream().map(Said::settled).toList(), null);
    }

    /** What a bank's table says, row by row, and what taking it would do; nothing is changed. */
    public BankResult preview(UUID payoutId, String table) {
        var payout = stored.seen(payoutId);
        return BankResult.of(PaymentCsv.read(table), payouts.payments(payoutId), days(payout));
    }

    private static List<Settled> all(List<Payment> payments, @Nullable LocalDate on, PaidDays days) {
        var day = one(days, on);
        return payments.stream()
                .filter(each -> each.state == State.WAITING)
                .map(each -> new Settled(each.endToEnd, day))
                .toList();
    }

    private PaidDays days(Payout payout) {
        return new PaidDays(LocalDate.ofInstant(payout.madeAt, tenant.get().zone()), tenant.today());
    }

    /** The day, or a problem that says what is wrong with it. */
    private static LocalDate one(PaidDays days, @Nullable LocalDate on) {
        days.wrong(on).ifPresent(words -> {
            throw Problem.field(PayoutProblem.UNCLEAR_PAYMENTS, "/on", words);
        });
        return Objects.requireNonNull(on);
    }

    /** The bank gave it back, or never made it; its statement can be paid by another payout. */
    public void returned(UUID payoutId, UUID paymentId, @Nullable LocalDate on, @Nullable String because) {
        if (because == null || because.isBlank() || because.length() > 1_000)
            throw Problem.field(PayoutProblem.UNCLEAR_PAYMENTS, "/because", "Say why in up to 1000 characters");
        var payments = stored.alone(stored.seen(payoutId));
        var payout = stored.seen(payoutId);
        var payment = payments.stream()
                .filter(each -> each.id.equals(paymentId))
                .findFirst()
                .orElseThrow(() -> new Problem(PayoutProblem.UNKNOWN_PAYMENT, "Look for it in its payout."));
        var day = one(days(payout), on);
        if (payment.state == State.WAITING && payout.state == Payout.State.APPROVED) {
            notMade(payment, day, because.strip());
            end(payout, payments);
            return;
        }
        if (payment.state != State.PAID)
            throw new Problem(PayoutProblem.PAYMENT_IS_SETTLED, "Only what was paid comes back.");
        // Nothing comes back before it was paid.
        one(new PaidDays(Objects.requireNonNull(payment.settledOn), tenant.today()), day);
        stored.settle("payment.returned", List.of(payment), it -> it.settle(State.RETURNED, day, because.strip()));
        settling.comeBack(new Paid(payment.statementId, payment.id, payment.amount(), day));
    }

    /** The bank never made it, so nothing was posted. */
    private void notMade(Payment payment, LocalDate on, String because) {
        stored.settle("payment.not-made", List.of(payment), it -> it.settle(State.NOT_MADE, on, because));
        settling.leave(List.of(payment.statementId));
    }

    private void end(Payout payout, List<Payment> payments) {
        boolean waits = payments.stream().anyMatch(each -> each.state == State.WAITING);
        if (waits || payout.state == Payout.State.DONE) return;
        payout.state = Payout.State.DONE;
        stored.changed("payout.done", payout, Payout.State.APPROVED);
    }
}
