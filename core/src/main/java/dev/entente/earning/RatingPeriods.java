package dev.entente.earning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.entente.api.DateRange;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.earning.Binding.Unusable;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Booking.Changed;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;
import dev.entente.identity.Internal;
import dev.entente.measure.Place.Rank;
import dev.entente.partner.TakingTurns;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Works out what the end of a month is worth, for offers that have something to say then. */
@Internal
@ApplicationScoped
class RatingPeriods {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final String NO_OFFER = "No offer counts this month for the partner any more";

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    BoundTerms bound;

    @Inject
    Calculating calculating;

    @Inject
    Booking booking;

    @Inject
    Earnings earnings;

    @Inject
    TakingTurns turns;

    @Inject
    CurrentTenant tenant;

    /** An offer in force at the end of a month that says something of the month, or might if its model were there. */
    private record Closing(PublishedProgram program, Version version, Offer offer, boolean sure) {

        UUID sourceOf(YearMonth month) {
            return Ids.derived("period", program.id(), offer.motion(), month.atDay(1));
        }
    }

    /** For all partners that were enrolled by the month's last day. */
    Changed close(YearMonth month, String reason) {
        var cases = new ArrayList<Case>();
        for (var program : programs.all()) {
            var closing = closing(program, month).stream().filter(Closing::sure).toList();
            if (closing.isEmpty()) continue;
            for (var enrolled : enrolments.in(program.id()).values()) cases.addAll(cases(month, closing, enrolled));
        }
        turns.with(cases.stream().map(one -> one.event().partnerId()).toList());
        return booking.book(calculating.all(cases), reason);
    }

    /** Sales came late or changed on these days: closed months that counted them, or count them now, are worked out again. */
    Changed refresh(Days days, String reason) {
        if (days.isEmpty()) return Changed.nothing();
        var closed = earnings.monthsDepending(days.partners(), days.first(), days.last());
        return again(closed.stream().filter(row -> row.depends(days)).toList(), reason);
    }

    /** Works the same months out again for the same partners; what no offer speaks of any more becomes nothing. */
    Changed again(List<BookedEarning> closed, String reason) {
        if (closed.isEmpty()) return Changed.nothing();
        var months = new TreeMap<>(closed.stream().collect(groupingBy(row -> YearMonth.from(row.on()))));
        var enrolled =
                enrolments.of(closed.stream().map(BookedEarning::partnerId).toList());
        var known = programs.all();
        var changed = Changed.nothing();
        for (var month : months.entrySet()) {
            var offers = known.stream()
                    .flatMap(program -> closing(program, month.getKey()).stream())
                    .toList();
            changed = changed.and(booking.book(again(month.getKey(), month.getValue(), offers, enrolled), reason));
        }
        return changed;
    }

    private List<Worked> again(
            YearMonth month, List<BookedEarning> closed, List<Closing> offers, Map<UUID, List<Enrolled>> enrolled) {
        var before = closed.stream().collect(toMap(Place::of, row -> row));
        var partners = closed.stream().map(BookedEarning::partnerId).distinct();
        var cases = partners.flatMap(partner -> enrolled.getOrDefault(partner, List.of()).stream())
                .flatMap(each -> cases(month, offers, each).stream())
                .toList();
        var results = new ArrayList<Worked>();
        for (var worked : calculating.all(cases)) {
            // What is missing its model may be no offer of this kind at all, unless it was one before.
            if (before.remove(Place.of(worked)) != null || !worked.isUnasked()) results.add(worked);
        }
        for (var row : before.values()) {
            results.add(Worked.withdrawn(row, unit(row), NO_OFFER));
        }
        return results;
    }

    private Unit unit(BookedEarning row) {
        var amount = row.amount();
        return amount == null ? Unit.currency(tenant.get().currency().getCurrencyCode()) : amount.unit();
    }

    /** What is asked for a partner at the end of a month, of the offers of a program, as they are bound, that say something then. */
    List<Case> cases(PublishedProgram program, YearMonth month, Enrolled enrolled, Function<Offer, Binding> bindings) {
        var sure =
                closing(program, month, bindings).stream().filter(Closing::sure).toList();
        return cases(month, sure, enrolled);
    }

    private List<Closing> closing(PublishedProgram program, YearMonth month) {
        return closing(program, month, bound::of);
    }

    private static List<Closing> closing(PublishedProgram program, YearMonth month, Function<Offer, Binding> bindings) {
        var version = program.inForce(month.atEndOfMonth());
        if (version.isEmpty()) return List.of();
        var closing = new ArrayList<Closing>();
        for (var offer : version.get().offers()) {
            switch (bindings.apply(offer)) {
                case ModelTerms terms when !terms.closes() -> {}
                case ModelTerms _ -> closing.add(new Closing(program, version.get(), offer, true));
                case Unusable _ -> closing.add(new Closing(program, version.get(), offer, false));
            }
        }
        return closing;
    }

    private static List<Case> cases(YearMonth month, List<Closing> offers, Enrolled enrolled) {
        if (enrolled.since().isAfter(month.atEndOfMonth())) return List.of();
        return offers.stream()
                .filter(offer -> offer.program().id().equals(enrolled.programId()))
                .map(offer -> ready(month, offer, enrolled))
                .toList();
    }

    private static Case ready(YearMonth month, Closing offer, Enrolled enrolled) {
        var period = new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
        var event = new Event(
                Source.PERIOD,
                offer.sourceOf(month),
                1,
                enrolled.partnerId(),
                period.last(),
                IN_WORDS.format(month),
                offer.program().name(),
                Rank.CLOSING,
                null,
                null);
        var found = new Found(offer.program(), offer.version(), offer.offer(), enrolled);
        return new Case.Ready(event, new Closed(period), found);
    }
}
