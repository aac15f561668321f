package dev.entente.payout;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.TakingTurns;
import dev.entente.payout.ShownPayout.Progress;
import dev.entente.problem.Problem;
import dev.entente.settlement.SettlingStatements;
import dev.entente.settlement.StatementRow;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a payout of all approved statements of a unit, or says what it would be; what is left out is kept with it and why. */
@ApplicationScoped
@Transactional
@Requires(PayoutPermissions.PAY)
public class MakingPayouts {

    @Inject
    Candidates candidates;

    @Inject
    Payouts payouts;

    @Inject
    SettingPayoutTerms terms;

    @Inject
    SettlingStatements settling;

    @Inject
    TakingTurns turns;

    @Inject
    PayoutNews news;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** Converted by the rates of the day; today, if none is said. */
    public PayoutPreview preview(@Nullable String currency, @Nullable LocalDate day) {
        var choices = candidates.of(unit(currency), day(day));
        var lines = new ArrayList<PayoutPreview.Line>();
        var paid = new ArrayList<Amount>();
        choices.forEach((row, choice) -> {
            if (!(choice instanceof Choice.Paid it)) return;
            lines.add(
                    new PayoutPreview.Line(row.id(), row.number(), row.partner(), row.left(), it.amount(), it.rate()));
            paid.add(it.amount());
        });
        return new PayoutPreview(
                lines,
                sums(paid),
                left(choices).stream().map(ShownPayout.Left::of).toList());
    }

    /** Another person approves it. */
    public UUID make(@Nullable String currency, @Nullable LocalDate day) {
        var unit = unit(currency);
        var on = day(day);
        var agreed = terms.read();
        if (!agreed.isComplete())
            throw new Problem(PayoutProblem.NO_PAYER, "Say in the terms of payouts from which account is paid.");
        var alone = Set.copyOf(settling.payees(unit));
        turns.with(alone);
        var choices = candidates.of(unit, on);
        var paid = choices.entrySet().stream()
                .filter(each -> each.getValue() instanceof Choice.Paid)
                // One that was approved while others were waited for is paid by the next payout.
                .filter(each -> alone.contains(each.getKey().partnerId()))
                .toList();
        if (paid.isEmpty())
            throw new Problem(PayoutProblem.NOTHING_TO_PAY, "Look at why the statements in " + unit + " are left out.");
        var payout = new Payout(numbers.next("PO"), unit, on, Json.written(left(choices)), agreed, clock.instant());
        payouts.insert(payout);
        var payments = new ArrayList<Payment>();
        settling.take(paid.stream().map(each -> each.getKey().id()).toList());
        for (var each : paid)
            payments.add(new Payment(payout, payments.size() + 1, each.getKey(), (Choice.Paid) each.getValue()));
        payouts.insertAll(payments);
        var shown = ShownPayout.of(payout, Progress.of(payments));
        audit.record(
                "payout.made",
                "payout",
                payout.id,
                null,
                Map.of("number", payout.number, "amount", shown.amount().toString(), "payments", payments.size()));
        news.made(payout, payments.size());
        return payout.id;
    }

    private LocalDate day(@Nullable LocalDate day) {
        var today = tenant.today();
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusDays(60))))
            throw Problem.field(PayoutProblem.UNCLEAR_PAYOUT, "/day", "Pay today, or on one of the next 60 days");
        return day == null ? today : day;
    }

    private static Unit unit(@Nullable String currency) {
        try {
            if (currency != null && Unit.currency(currency).isCurrency()) return Unit.currency(currency);
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw Problem.field(
                PayoutProblem.UNCLEAR_PAYOUT, "/currency", "Name the currency of the statements, such as EUR");
    }

    private static List<Json.Left> left(Map<StatementRow, Choice> choices) {
        var left = new ArrayList<Json.Left>();
        choices.forEach((row, choice) -> {
            if (choice instanceof Choice.LeftOut(var because))
                left.add(new Json.Left(
                        row.id(), row.number(), row.partner(), row.left().toString(), because));
        });
        return left;
    }

    static List<Amount> sums(List<Amount> amounts) {
        var sums = new TreeMap<String, Amount>();
        amounts.forEach(amount -> sums.merge(amount.unit().code(), amount, Amount::plus));
        return List.copyOf(sums.values());
    }
}
