package dev.entente.payout;

import dev.entente.api.Amount;
import dev.entente.payout.PayoutTerms.TaxRule;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a statement is paid by a payout, how much, or why not: a pure function. */
sealed interface Choice {

    /** To which account, so much, by which rate if it is converted. */
    record Paid(
            BankAccount account, Amount amount, @Nullable String rate) implements Choice {}

    record LeftOut(String because) implements Choice {}

    /**
     * What is known of a partner: its country, the account that was looked at and the one that waits for it, its tax forms, and
     * what it was paid in the calendar year, one amount of each unit.
     */
    record Payee(
            @Nullable String country,
            @Nullable BankAccount account,
            @Nullable BankAccount proposed,
            List<TaxForm> forms,
            List<Amount> paidThisYear) {}

    static Choice of(StatementRow row, Payee payee, PayoutTerms terms, LocalDate day, RatesOfDay rates) {
        if (row.course().state() == State.HELD)
            return new LeftOut("It is held: " + row.course().heldBecause());
        if (row.left().minor() <= 0) return new LeftOut("Nothing of it is to be paid");
        var form = missingForm(row, payee, terms, day, rates);
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
        var rate = rates.find(row.unit(), unit);
        if (rate.isEmpty()) return new LeftOut("There is no rate from " + row.unit() + " to " + unit + " on " + day);
        var paid = rate.get().of(row.left());
        if (paid.minor() == 0) return new LeftOut("It is nothing in " + unit);
        return new Paid(account, paid, rate.get().words());
    }

    private static Optional<String> missingForm(
            StatementRow row, Payee payee, PayoutTerms terms, LocalDate day, RatesOfDay rates) {
        var paid = Stream.concat(payee.paidThisYear().stream(), Stream.of(row.left()))
                .toList();
        return terms.taxForms(payee.country(), day).stream()
                .filter(rule -> isOver(rule, paid, rates))
                .filter(rule -> payee.forms().stream().noneMatch(each -> rule.isNamed(each.kind) && each.isOn(day)))
                .map(TaxRule::form)
                .findFirst();
    }

    /** What no rate brings into the threshold's unit needs the form whatever it comes to. */
    private static boolean isOver(TaxRule rule, List<Amount> paid, RatesOfDay rates) {
        var above = rule.above();
        if (above == null) return true;
        var sum = Amount.zero(above.unit());
        for (var amount : paid) {
            var rate = rates.find(amount.unit(), above.unit());
            if (rate.isEmpty()) return true;
            sum = sum.plus(rate.get().of(amount));
        }
        return sum.compareTo(above) > 0;
    }
}
