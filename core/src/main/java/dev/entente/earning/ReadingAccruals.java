package dev.entente.earning;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.Resolution.Found;
import dev.entente.enablement.Certified;
import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.measure.Asking;
import dev.entente.measure.Asking.About;
import dev.entente.measure.Measures;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.measure.Running;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What periods have brought that still go on, or that are over while their month has not been closed. The models of offers are
 * asked as the close will ask them, with what counts up to and including a day; nothing of it is kept or posted. A partner's
 * member sees that of its partner alone.
 */
@ApplicationScoped
public class ReadingAccruals {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int MOST_OPEN = 12;

    /** What one program owes its partners, or is owed, once the periods that go on close. */
    public record Liability(String programCode, String program, Kind kind, Amount amount) {}

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentTenant tenant;

    /** Today, or on a day before; of one partner or all, by the names of partners, what closes soonest first. */
    @Requires(EarningPermissions.READ)
    public List<Accrual> on(@Nullable LocalDate asked, @Nullable UUID partnerId) {
        return within(asked, partnerId, Part.ALL);
    }

    /** The same in the order of their keys, behind one: only for the partners that a page shows is anything worked out. */
    @Requires(EarningPermissions.READ)
    public List<Accrual> after(String key, @Nullable LocalDate asked, @Nullable UUID partnerId, int limit) {
        return within(asked, partnerId, new Part(key, limit)).stream()
                .sorted(comparing(Accrual::key))
                .filter(each -> each.key().compareTo(key) > 0)
                .limit(limit)
                .toList();
    }

    /** Those behind a key, until there are so many. */
    record Part(String after, int limit) {

        static final Part ALL = new Part("", Integer.MAX_VALUE);

        /** A partner whose last key is behind it: the partner's own key is the first part of that. */
        boolean concerns(UUID partnerId) {
            var first = after.split("/", 2)[0];
            return partnerId.toString().compareTo(first) >= 0;
        }
    }

    private List<Accrual> within(@Nullable LocalDate asked, @Nullable UUID partnerId, Part part) {
        var scope = Scope.current();
        var today = tenant.today();
        var day = asked == null ? today : asked;
        if (day.isAfter(today) || day.isBefore(FIRST))
            throw Problem.field(EarningProblem.INVALID_PERIOD, "/on", "Ask for a day from 1990-01-01 up to today");
        var own = scope.partnerId();
        if (own == null) return reckoning.of(day, partnerId, part);
        if (partnerId != null && !partnerId.equals(own)) return List.of();
        // Sales that name another count too: for one partner alone, so the whole is read with the system's reach.
        return Scope.call(Scope.system(scope.tenantId()), () -> reckoning.of(day, own, part));
    }

    /** What they come to by program, kind and unit. */
    public static List<Liability> sums(Collection<Accrual> accruals) {
        record Of(String code, Kind kind, Unit unit) {}
        var sums = new TreeMap<Of, Liability>(comparing(Of::code)
                .thenComparing(Of::kind)
                .thenComparing(of -> of.unit().code()));
        for (var each : accruals) {
            var amount = each.amount();
            var kind = each.kind();
            if (amount == null || kind == null) continue;
            sums.merge(
                    new Of(each.programCode(), kind, amount.unit()),
                    new Liability(each.programCode(), each.program(), kind, amount),
                    (one, other) -> new Liability(
                            one.programCode(), one.program(), kind, one.amount().plus(other.amount())));
        }
        return List.copyOf(sums.values());
    }

    /** In one transaction, which belongs to one scope. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reckoning {

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
        List<Accrual> of(LocalDate day, @Nullable UUID partnerId, Part part) {
            var byPartner = new TreeMap<String, List<Going>>();
            Stream.concat(going(day, false, partnerId), open(day).flatMap(last -> going(last, true, partnerId)))
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

        /** The last days of the months before that were not closed. */
        private Stream<LocalDate> open(LocalDate day) {
            return Stream.iterate(YearMonth.from(day).minusMonths(1), month -> month.minusMonths(1))
                    .limit(MOST_OPEN)
                    .map(YearMonth::atEndOfMonth)
                    .takeWhile(last -> !isClosed(last));
        }

        /** A close books a result for each partner and offer, be it nothing. */
        private boolean isClosed(LocalDate last) {
            return !earnings.closedOn(last, Limit.of(1)).isEmpty();
        }

        private Stream<Going> going(LocalDate day, boolean over, @Nullable UUID partnerId) {
            return programs.all().stream().flatMap(program -> going(program, day, over, partnerId));
        }

        private List<Accrual> of(List<Going> going) {
            var running = measures.running(going.stream().map(Going::asking).toList());
            var looking = going.stream().filter(each -> each.terms().looksAtCertifications());
            var certified = knowing.at(looking.map(Going::partner).toList());
            var ids = going.stream().map(Going::partner).distinct().toArray(UUID[]::new);
            var named = partners.byIds(ids).stream().collect(toMap(Partner::id, partner -> partner));
            var all = new ArrayList<Accrual>();
            for (var each : going) {
                var partner = named.get(each.partner());
                if (partner != null) all.addAll(accruals(each, partner, standing(each, running, certified)));
            }
            return all;
        }

        private Stream<Going> going(
                PublishedProgram program, LocalDate day, boolean over, @Nullable UUID partnerId) {
            var version = program.inForce(day);
            if (version.isEmpty()) return Stream.of();
            var closing = version.get().offers().stream()
                    .filter(offer -> bound.of(offer) instanceof ModelTerms terms && terms.closes())
                    .toList();
            if (closing.isEmpty()) return Stream.of();
            return enrolled(program, partnerId)
                    .filter(each -> each.isOn(day))
                    .flatMap(each -> closing.stream()
                            .map(offer -> going(day, over, new Found(program, version.get(), offer, each))));
        }

        private Stream<Enrolled> enrolled(PublishedProgram program, @Nullable UUID partnerId) {
            if (partnerId == null) return enrolments.in(program.id()).values().stream();
            return enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of()).stream()
                    .filter(each -> each.programId().equals(program.id()));
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
            var paths =
                    going.terms().looksAtCertifications() ? certified.paths(going.partner(), going.day()) : List.<String>of();
            var found = going.found();
            return new Standing(found.tierOn(going.day()), found.enrolled().since(), false, paths, totals.measured());
        }

        private static List<Accrual> accruals(Going going, Partner partner, Standing standing) {
            var found = going.found();
            boolean ended = partner.state() == Partner.State.ENDED;
            return Accruing.of(going.terms(), standing, YearMonth.from(going.day())).stream()
                    .filter(due -> !going.over() || due.closes().equals(going.day()))
                    .map(due -> new Accrual(
                            Ids.derived(
                                    "accrual",
                                    found.program().id(),
                                    found.offer().motion(),
                                    partner.id(),
                                    due.closes()),
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
}
