package dev.entente.payout;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Bank details may have changed since a payout was made: it goes to the old ones until the bank has its file, and no further. */
@Internal
@ApplicationScoped
class ComparingAccounts {

    @Inject
    Payouts payouts;

    @Inject
    Payees payees;

    /** Names each payment whose partner is to be paid otherwise by now. */
    void refuseOthers(UUID payout) {
        var payments = payouts.payments(payout).stream()
                .filter(each -> each.state == Payment.State.WAITING)
                .toList();
        var ids = payments.stream().map(each -> each.partnerId).distinct().toArray(UUID[]::new);
        var accounts = payees.living(Candidates.LIVING, ids).stream().collect(groupingBy(each -> each.partnerId));
        var findings = payments.stream()
                .filter(each -> !isStill(each, accounts.getOrDefault(each.partnerId, List.of())))
                .map(each -> new Finding(
                        "/payments/" + each.endToEnd, each.partner + " has other bank details, or they are looked at"))
                .toList();
        if (!findings.isEmpty())
            throw new Problem(
                    PayoutProblem.OTHER_BANK_DETAILS,
                    "Drop the payout, and make it again; if some of it is paid already, say of these that they are not made.",
                    findings);
    }

    /** Confirmed, of the same holder, paid in the same currency, and no other one waits for a second look. */
    static boolean isStill(Payment payment, List<BankAccount> accounts) {
        return !accounts.isEmpty()
                && accounts.stream()
                        .allMatch(each -> each.state == BankAccount.State.CONFIRMED
                                && each.destination().equals(payment.destination())
                                && each.holder.equals(payment.holder)
                                && each.paidIn(payment.amount().unit()).code().equals(payment.paidUnit));
    }
}
