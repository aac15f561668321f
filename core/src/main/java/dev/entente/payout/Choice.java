package dev.entente.payout;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.payout.PayoutTerms.TaxRule;
import dev.entente.rate.FoundRate;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a statement is paid by a payout, how much, or why not: a pure function. */
sealed interface Choice {

    /** To which account, so much, by which rate if it is converted. */
    record Paid(
            BankAccount account, Amount amount, @Nullable String rate) implements Choice {}

    record LeftOut(String because) implements Choice {}

    /**
     * What is known of a partner: its country, the account that was looked at and the one that waits for it, its tax forms, and
     * what it was paid in the calendar year in the statement's unit.
     */
    record Payee(
            @Nullable String country,
            @Nullable BankAccount account,
            @Nullable BankAccount proposed,
            List<TaxForm> forms,
            Amount paidThisYear) {}

    /** The rates are those of the day, by the currency that is paid. */
    static Choice of(
            StatementRow row, Payee payee, PayoutTerms terms, LocalDate day, Map<Unit, Optional<FoundRate>> rates) {
        if (row.course().state() == State.HELD)
            return new LeftOut("It is held: " + row.course().heldBecause());
        if (row.left().minor() <= 0) return new LeftOut("Nothing of it is to be paid");
        var form = missingForm(row, payee, terms, day);
        if (form.isPresent()) return new LeftOut("No " + form.get() + " is on file that holds on " + day);
        if (payee.proposed() != null) return new LeftOut("New bank details wait for a second look");
        var account = payee.account();
        if (account == null) return new LeftOut("There are no bank details");
        if (!Latin.keeps(account.holder)) return new LeftOut("The account holder is not named in Latin letters");
        var unit = account.paidIn(row.unit());
        var to = account.destination();
        var missing = terms.isComplete() ? to.missing(unit, terms.source()) : to.missing(unit);
        if (missing.isPresent()) return new LeftOut(missing.get());
        if (unit.equals(row.unit())) return new Paid(account, row.left(), null);
        var rate = rates.getOrDefault(unit, Optional.empty());
        if (rate.isEmpty()) return new LeftOut("There is no rate from " + row.unit() + " to " + unit + " on " + day);
        var paid = rate.get().of(row.left());
        if (paid.minor() == 0) return new LeftOut("It is nothing in " + unit);
        return new Paid(account, paid, rate.get().words());
    }

    /** What is paid in another unit than a threshold counts needs the form whatever it comes to. */
    private static Optional<String> missingForm(StatementRow row, Payee payee, PayoutTerms terms, LocalDate day) {
        return terms.taxForms().stream()
                .filter(rule ->
                        rule.country().equals(payee.country()) && !rule.from().isAfter(day))
                .filter(rule -> isOver(rule, payee.paidThisYear().plus(row.left())))
                .map(TaxRule::form)
                .filter(form -> payee.forms().stream().noneMatch(each -> each.kind.equals(form) && each.isOn(day)))
                .findFirst();
    }

    private static boolean isOver(TaxRule rule, Amount paid) {
        var above = rule.above();
        return above == null || !above.unit().equals(paid.unit()) || paid.compareTo(above) > 0;
    }
}
