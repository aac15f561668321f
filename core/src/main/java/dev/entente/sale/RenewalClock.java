package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts on the clock that a subscription begins to end, some time before the last of a sale's lines does. What ends sooner than
 * that renews too often to be told each time, and what should have been told already is not told late.
 */
@Internal
@ApplicationScoped
class RenewalClock {

    static final String ENDING = "subscription.ending";

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    Sales sales;

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
        var alarms = new LinkedHashMap<UUID, Instant>();
        for (var sale : parts) {
            end(sale, lines.getOrDefault(sale.id(), List.of()))
                    .map(RenewalClock::alarm)
                    .filter(day -> day.isAfter(today))
                    .ifPresent(day -> alarms.put(
                            sale.id(), day.atTime(MORNING).atZone(zone).toInstant()));
        }
        dispatch.at(ENDING, alarms);
    }

    /** The day on which it is told that something ends on a day. */
    static LocalDate alarm(LocalDate end) {
        return end.minusDays(Subscription.ENDING_DAYS);
    }

    private static Optional<LocalDate> end(Sale sale, List<SaleLine> lines) {
        return lines.stream()
                .map(SaleLine::term)
                .filter(term -> !term.equals(Period.ZERO))
                .map(term -> sale.on().plus(term))
                .max(Comparator.naturalOrder());
    }
}
