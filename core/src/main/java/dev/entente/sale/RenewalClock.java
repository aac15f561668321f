package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.program.RenewalPolicy;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts on the clock that a subscription begins to end, some time before the last of a sale's lines does, and that it renews by
 * itself on the day on which they do: at once where that has passed. What ends sooner than that renews too often to be told each
 * time, and what should have been told already is not told late.
 */
@Internal
@ApplicationScoped
class RenewalClock {

    static final String ENDING = "subscription.ending";
    static final String RENEWAL = "subscription.renewal";

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** What renews by itself does so when its day has begun. */
    private static final LocalTime EARLY = LocalTime.of(0, 30);

    @Inject
    Sales sales;

    @Inject
    RenewalPolicies policies;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    void on(@Observes SalesRecorded event) {
        var parts = event.sales().stream()
                .filter(sale -> !sale.isRefund() && !sale.isWithdrawn())
                .filter(sale -> sale.circumstances().subscription() != null)
                .toList();
        if (parts.isEmpty()) return;
        var lines = sales.currentLinesOf(parts.stream().map(Sale::id).toArray(UUID[]::new)).stream()
                .collect(groupingBy(SaleLine::saleId));
        var zone = tenant.get().zone();
        var today = tenant.today();
        var holding = policies.of(parts);
        var alarms = new LinkedHashMap<UUID, Instant>();
        var renewals = new LinkedHashMap<UUID, Instant>();
        for (var sale : parts) {
            var end = end(sale, lines.getOrDefault(sale.id(), List.of()));
            var policy = holding.getOrDefault(sale.id(), RenewalPolicy.USUAL);
            end.map(day -> alarm(day, policy))
                    .filter(day -> day.isAfter(today))
                    .ifPresent(day -> alarms.put(
                            sale.id(), day.atTime(MORNING).atZone(zone).toInstant()));
            end.filter(_ -> sale.circumstances().isRenewing())
                    .ifPresent(day -> renewals.put(
                            sale.id(), day.atTime(EARLY).atZone(zone).toInstant()));
        }
        dispatch.all(ENDING, dues(alarms));
        dispatch.all(RENEWAL, dues(renewals));
    }

    private static List<Due> dues(Map<UUID, Instant> times) {
        return times.entrySet().stream()
                .map(each -> new Due(each.getValue(), each.getKey()))
                .toList();
    }

    /** The day on which it is told that something ends on a day. */
    static LocalDate alarm(LocalDate end, RenewalPolicy policy) {
        return end.minusDays(policy.notice());
    }

    /** To the day, since the tenant may count its days elsewhere by now. */
    static boolean isFor(LocalDate day, Instant due, ZoneId zone) {
        return Math.abs(ChronoUnit.DAYS.between(day, LocalDate.ofInstant(due, zone))) <= 1;
    }

    private static Optional<LocalDate> end(Sale sale, List<SaleLine> lines) {
        return lines.stream()
                .map(SaleLine::term)
                .filter(term -> !term.equals(Period.ZERO))
                .map(term -> sale.on().plus(term))
                .max(Comparator.naturalOrder());
    }
}
