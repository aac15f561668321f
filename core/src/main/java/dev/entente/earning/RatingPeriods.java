package dev.entente.earning;

import dev.entente.api.DateRange;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import dev.entente.sale.Sale;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/** Works out what the end of a month is worth, for offers that have something to say then. */
@Internal
@ApplicationScoped
class RatingPeriods {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Models models;

    @Inject
    Calculating calculating;

    @Inject
    Booking booking;

    @Inject
    Earnings earnings;

    /** For all partners that were enrolled by the month's last day. Returns how many results changed. */
    int close(YearMonth month, String reason) {
        return rate(month, _ -> true, reason);
    }

    /** Sales came late or changed: the months closed before that contain them are worked out again. */
    int refresh(Collection<Sale> sales, String reason) {
        var days = new HashMap<UUID, Set<LocalDate>>();
        for (var sale : sales)
            days.computeIfAbsent(sale.partnerId(), _ -> new TreeSet<>()).add(sale.on());
        if (days.isEmpty()) return 0;
        var first = days.values().stream()
                .flatMap(Set::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var closed = earnings.currentOf(Source.PERIOD, days.keySet().toArray(UUID[]::new), first);
        return again(
                closed.stream()
                        .filter(row -> contains(row, days.getOrDefault(row.partnerId(), Set.of())))
                        .toList(),
                reason);
    }

    /** Works the same months out again for the same partners. */
    int again(List<BookedEarning> closed, String reason) {
        var partners = new HashMap<YearMonth, Set<UUID>>();
        for (var row : closed) {
            partners.computeIfAbsent(YearMonth.from(row.on()), _ -> new HashSet<>())
                    .add(row.partnerId());
        }
        int changed = 0;
        for (var month : new TreeSet<>(partners.keySet())) {
            changed += rate(month, partners.getOrDefault(month, Set.of())::contains, reason);
        }
        return changed;
    }

    private static boolean contains(BookedEarning row, Set<LocalDate> days) {
        return Snapshot.inputs(row.inputs()) instanceof Calculated calculated
                && calculated.what() instanceof Closed closed
                && days.stream().anyMatch(closed.period()::contains);
    }

    private int rate(YearMonth month, Predicate<UUID> partners, String reason) {
        var cases = new ArrayList<Case>();
        for (var program : programs.all()) {
            program.inForce(month.atEndOfMonth())
                    .ifPresent(version -> cases.addAll(cases(month, partners, program, version)));
        }
        return booking.book(calculating.all(cases), reason);
    }

    private List<Case> cases(YearMonth month, Predicate<UUID> partners, PublishedProgram program, Version version) {
        var closing = version.offers().stream().filter(this::closes).toList();
        if (closing.isEmpty()) return List.of();
        var cases = new ArrayList<Case>();
        enrolments.in(program.id()).forEach((partner, enrolled) -> {
            if (!partners.test(partner) || enrolled.since().isAfter(month.atEndOfMonth())) return;
            for (var offer : closing) cases.add(ready(month, partner, new Found(program, version, offer, enrolled)));
        });
        return cases;
    }

    // An offer whose model is missing is not known to close months; its sales are held, which says so.
    private boolean closes(Offer offer) {
        return ModelTerms.bind(models, offer) instanceof ModelTerms terms && terms.closes();
    }

    private static Case ready(YearMonth month, UUID partner, Found found) {
        var period = new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
        var id = Ids.derived("period", found.program().id(), found.offer().motion(), period.from());
        var event = new Event(
                Source.PERIOD,
                id,
                1,
                partner,
                period.last(),
                IN_WORDS.format(month),
                found.program().name());
        return new Case.Ready(event, new Closed(period), found);
    }
}
