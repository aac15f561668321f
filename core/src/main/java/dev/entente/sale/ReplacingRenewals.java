package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.entente.identity.Internal;
import dev.entente.sale.SaleReport.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes back a renewal that was recorded by itself when the same term is reported: by the system that invoices it, with what
 * it really was. What was given back of it stays.
 */
@Internal
@ApplicationScoped
class ReplacingRenewals {

    /** Systems begin a term on days that are not quite the same; half a term further it is another one. */
    private static final long FURTHEST = 31;

    @Inject
    Sales sales;

    @Inject
    WithdrawingSales withdrawing;

    void on(@Observes SalesRecorded event) {
        var reported = event.sales().stream()
                .filter(sale -> sale.kind() == Kind.RENEWAL && !sale.isWithdrawn())
                .filter(sale -> !sale.source().equals(AutomaticRenewal.SOURCE))
                .filter(sale -> sale.circumstances().subscription() != null)
                .toList();
        if (reported.isEmpty()) return;
        var names = reported.stream()
                .map(sale -> Objects.requireNonNull(sale.circumstances().subscription()))
                .distinct()
                .toArray(String[]::new);
        var automatic = sales.ofSubscriptions(names).stream()
                .filter(sale -> sale.source().equals(AutomaticRenewal.SOURCE))
                .toList();
        if (!automatic.isEmpty()) replace(automatic, reported);
    }

    private void replace(List<Sale> automatic, List<Sale> reported) {
        var ids = automatic.stream().map(Sale::id).toArray(UUID[]::new);
        var lines = sales.currentLinesOf(ids).stream().collect(groupingBy(SaleLine::saleId));
        var refunded = sales.currentRefundsOf(ids).stream().map(Sale::refundOf).collect(toSet());
        var replaced = automatic.stream()
                .filter(sale -> !refunded.contains(sale.id()))
                .filter(sale -> reported.stream()
                        .anyMatch(other -> isSameTerm(sale, other, lines.getOrDefault(sale.id(), List.of()))))
                .map(Sale::id)
                .toList();
        if (!replaced.isEmpty()) withdrawing.withdraw(replaced, "The renewal was reported");
    }

    private static boolean isSameTerm(Sale automatic, Sale reported, List<SaleLine> lines) {
        var end = lines.stream()
                .map(line -> automatic.on().plus(line.term()))
                .max(Comparator.naturalOrder())
                .orElse(automatic.on());
        return automatic.customerId().equals(reported.customerId())
                && Objects.equals(
                        automatic.circumstances().subscription(),
                        reported.circumstances().subscription())
                && apart(automatic.on(), reported.on()) <= Math.min(FURTHEST, apart(automatic.on(), end) / 2);
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
