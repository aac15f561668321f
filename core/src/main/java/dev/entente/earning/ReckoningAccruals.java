package dev.entente.earning;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.entente.api.commercial.Standing;
import dev.entente.earning.Resolution.Found;
import dev.entente.enablement.Certified;
import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.measure.Asking;
import dev.entente.measure.Asking.About;
import dev.entente.measure.Measures;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.measure.Running;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks models what closes would give, in one transaction, which belongs to one scope. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReckoningAccruals {

    private static final int MOST_OPEN = 12;

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Partners partners;

    @Inject
    BoundTerms bound;

    @Inject
    Measures measures;

    @Inject
    KnowingCertified knowing;

    @Inject
    Earnings earnings;

    /** An offer that closes, for a partner that takes part, with what it asks of the catalog as of a day. */
    private record Going(LocalDate day, boolean over, Found found, ModelTerms terms, Asking asking) {

        UUID partner() {
            return found.enrolled().partnerId();
        }
    }

    /** Partner by partner in the order of their keys, some at a time, until there are enough. */
    List<Accrual> of(LocalDate day, @Nullable UUID partnerId, ReadingAccruals.Part part) {
        var byPartner = new TreeMap<String, List<Going>>();
        var enrolled = enrolled(partnerId);
        Stream.concat(going(day, false, enrolled), open(day).stream().flatMap(last -> going(last, true, enrolled)))
                .filter(each -> part.concerns(each.partner()))
                .forEach(each -> byPartner
                        .computeIfAbsent(each.partner().toString(), _ -> new ArrayList<>())
                        .add(each));
        var all = new ArrayList<Accrual>();
        var waiting = new ArrayList<>(byPartner.values());
        while (!waiting.isEmpty()) {
            // Those of the partner that the page before ended with may be shown already.
            if (all.stream()
                            .filter(each -> each.key().compareTo(part.after()) > 0)
                            .count()
                    >= part.limit()) break;
            var some = waiting.subList(0, Math.min(part.limit(), waiting.size()));
            all.addAll(of(some.stream().flatMap(List::stream).toList()));
            some.clear();
        }
        all.sort(comparing(Accrual::partner).thenComparing(Accrual::closes).thenComparing(Accrual::id));
        return all;
    }

    /** The last days of months that were not closed, of the year before or since the first that was; the latest first. */
    private List<LocalDate> open(LocalDate day) {
        var lasts = Stream.iterate(YearMonth.from(day).minusMonths(1), month -> month.minusMonths(1))
                .limit(MOST_OPEN)
                .map(YearMonth::atEndOfMonth)
                .toList();
        var closed = lasts.stream().filter(this::isClosed).toList();
        return lasts.stream()
                .filter(last -> !closed.contains(last))
                .filter(last -> closed.isEmpty() || last.isAfter(closed.getLast()))
                .toList();
    }

    /** A close books a result for each partner and offer, be it nothing. */
    private boolean isClosed(LocalDate last) {
        return !earnings.closedOn(last, Limit.of(1)).isEmpty();
    }

    /** By program, read once for all days. */
    private Function<PublishedProgram, Collection<Enrolled>> enrolled(@Nullable UUID partnerId) {
        var read = new HashMap<UUID, Collection<Enrolled>>();
        return program -> read.computeIfAbsent(program.id(), id -> enrolled(id, partnerId));
    }

    private Stream<Going> going(
            LocalDate day, boolean over, Function<PublishedProgram, Collection<Enrolled>> enrolled) {
        return programs.all().stream().flatMap(program -> going(program, day, over, enrolled));
    }

    /** The months that are over first: what they come to counts against what the next ones may give at most. */
    private List<Accrual> of(List<Going> going) {
        var running = measures.running(going.stream().map(Going::asking).toList());
        var looking = going.stream().filter(each -> each.terms().looksAtCertifications());
        var certified = knowing.at(looking.map(Going::partner).toList());
        var ids = going.stream().map(Going::partner).distinct().toArray(UUID[]::new);
        var named = partners.byIds(ids).stream().collect(toMap(Partner::id, partner -> partner));
        var all = new ArrayList<Accrual>();
        for (var each : going.stream().sorted(comparing(Going::day)).toList()) {
            var partner = named.get(each.partner());
            if (partner == null) continue;
            var found = accruals(each, partner, standing(each, running, certified));
            if (each.over()) found.forEach(over -> told(running, each.asking(), over));
            all.addAll(found);
        }
        return all;
    }

    private static void told(Running running, Asking asking, Accrual over) {
        var amount = over.amount();
        if (amount != null) running.earned(asking, amount);
    }

    private Stream<Going> going(
            PublishedProgram program,
            LocalDate day,
            boolean over,
            Function<PublishedProgram, Collection<Enrolled>> enrolled) {
        var version = program.inForce(day);
        if (version.isEmpty()) return Stream.of();
        var closing = version.get().offers().stream()
                .filter(offer -> bound.of(offer) instanceof ModelTerms terms && terms.closes())
                .toList();
        if (closing.isEmpty()) return Stream.of();
        return enrolled.apply(program).stream()
                .filter(each -> each.isOn(day))
                .flatMap(each -> closing.stream()
                        .map(offer -> going(day, over, new Found(program, version.get(), offer, each))));
    }

    private Collection<Enrolled> enrolled(UUID programId, @Nullable UUID partnerId) {
        if (partnerId == null) return enrolments.in(programId).values();
        return enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of()).stream()
                .filter(each -> each.programId().equals(programId))
                .toList();
    }

    private Going going(LocalDate day, boolean over, Found found) {
        if (!(bound.of(found.offer()) instanceof ModelTerms terms)) throw new IllegalStateException("Asked just now");
        var enrolled = found.enrolled();
        var asking = new Asking(
                enrolled.partnerId(),
                new Place(day, Rank.CLOSING, found.program().id()),
                enrolled.since(),
                OwnEarnings.offer(found.program().id(), found.offer().motion()),
                About.NOBODY,
                terms.measures());
        return new Going(day, over, found, terms, asking);
    }

    private static Standing standing(Going going, Running running, Certified certified) {
        var totals = running.of(going.asking());
        var paths = going.terms().looksAtCertifications()
                ? certified.paths(going.partner(), going.day())
                : List.<String>of();
        var found = going.found();
        return new Standing(found.tierOn(going.day()), found.enrolled().since(), false, paths, totals.measured());
    }

    private static List<Accrual> accruals(Going going, Partner partner, Standing standing) {
        var found = going.found();
        boolean ended = partner.state() == Partner.State.FORMER;
        return Accruing.of(going.terms(), standing, YearMonth.from(going.day())).stream()
                .filter(due -> !going.over() || due.closes().equals(going.day()))
                .map(due -> new Accrual(
                        Ids.derived(
                                "accrual", found.program().id(), found.offer().motion(), partner.id(), due.closes()),
                        partner.id(),
                        partner.name(),
                        found.program().code(),
                        found.program().name(),
                        found.version().number(),
                        found.offer().motion(),
                        found.offer().name(),
                        going.day(),
                        due.closes(),
                        going.over(),
                        due.result(),
                        going.over() ? List.of() : due.next()))
                .filter(each -> !(ended || going.over()) || !each.isNothing())
                .toList();
    }
}
