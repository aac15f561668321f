package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.program.PartnerEnrolled;
import dev.entente.program.ProgramPublished;
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
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Puts on the clock that a subscription begins to end, some time before the last of a sale's lines does, and that it renews by
 * itself on the day on which they do: at once where that has passed. On a day on which only some of them end, it is looked at
 * what becomes of those. What ends sooner than it would be told renews too often to be told each time, and what should have been
 * told already is not told late.
 */
@Internal
@ApplicationScoped
class RenewalClock {

    static final String ENDING = "subscription.ending";
    static final String RENEWAL = "subscription.renewal";
    static final String NOTICES = "subscription.notices";
    static final String JOINED = "subscription.joined";

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

    /** What becomes of a notice when a program says another day for it. */
    enum Move {
        LATER,
        AT_ONCE,
        STAYS
    }

    void on(@Observes ProgramPublished event) {
        dispatch.now(NOTICES, event.versionId());
    }

    void on(@Observes PartnerEnrolled event) {
        dispatch.now(JOINED, event.enrolmentId());
    }

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
        var alarms = new ArrayList<Due>();
        var renewals = new ArrayList<Due>();
        for (var sale : parts) {
            var ends = ends(sale, lines.getOrDefault(sale.id(), List.of()));
            if (ends.isEmpty()) continue;
            var alarm = alarm(ends.last(), holding.getOrDefault(sale.id(), RenewalPolicy.USUAL));
            if (alarm.isAfter(today)) alarms.add(alarm(sale.id(), alarm, zone));
            // What ended sooner than the rest before it was reported is not looked at any more.
            if (sale.circumstances().isRenewing())
                ends.stream()
                        .filter(day -> day.isAfter(today) || day.equals(ends.last()))
                        .forEach(day -> renewals.add(new Due(at(day, EARLY, zone), sale.id())));
        }
        dispatch.all(ENDING, alarms);
        dispatch.all(RENEWAL, renewals);
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The day on which it is told that something ends on a day. */
    static LocalDate alarm(LocalDate end, RenewalPolicy policy) {
        return end.minusDays(policy.notice());
    }

    static Due alarm(UUID saleId, LocalDate day, ZoneId zone) {
        return new Due(at(day, MORNING, zone), saleId);
    }

    /** What was told stays told; what is told by now, and was sold before that day, is told at once. */
    static Move moved(LocalDate was, LocalDate is, LocalDate soldOn, LocalDate today) {
        if (was.equals(is)) return Move.STAYS;
        if (is.isAfter(today)) return Move.LATER;
        return was.isAfter(today) && is.isAfter(soldOn) ? Move.AT_ONCE : Move.STAYS;
    }

    /** The days on which lines of it end, each once. */
    static SortedSet<LocalDate> ends(Sale sale, List<SaleLine> lines) {
        return lines.stream()
                .map(SaleLine::term)
                .filter(term -> !term.equals(Period.ZERO))
                .map(term -> sale.on().plus(term))
                .collect(toCollection(TreeSet::new));
    }
}
