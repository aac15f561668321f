package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Case.Nothing;
import dev.entente.earning.Case.Open;
import dev.entente.earning.Case.Ready;
import dev.entente.earning.Case.Waiting;
import dev.entente.earning.Resolution.Part;
import dev.entente.earning.Tried.Worth;
import dev.entente.identity.Internal;
import dev.entente.measure.Measures;
import dev.entente.milestone.Milestone;
import dev.entente.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Works out what happened as if another version of a program had been in force: the same questions to the same models as
 * when it is booked, with running totals of its own. Nothing is booked.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TryingOut {

    @Inject
    LoadingFacts loading;

    @Inject
    Calculating calculating;

    @Inject
    Measures measures;

    @Inject
    BoundTerms bound;

    @Inject
    KeepingTrials keeping;

    @Inject
    RatingPeriods periods;

    @Inject
    Earnings earnings;

    /**
     * What happened, behind all that earlier pages had: what the partners of the trial sold and gave back, and what others did
     * that they are credited with; what they reached, and the months that ended; whether more pages follow.
     */
    public record Page(List<Sale> sales, List<Milestone> milestones, List<YearMonth> months, boolean more) {

        public Page {
            sales = List.copyOf(sales);
            milestones = List.copyOf(milestones);
            months = List.copyOf(months);
        }

        boolean isEmpty() {
            return sales.isEmpty() && milestones.isEmpty() && months.isEmpty();
        }
    }

    /** What concerns the program, as it is or as it would be. */
    public List<Tried> of(Page page, Trial trial) {
        if (page.isEmpty()) return List.of();
        var facts = loading.of(page.sales(), partners -> parts(partners, trial), trial::approved);
        var now = new HashMap<Place, Result>();
        facts.current().forEach((place, row) -> now.put(place, new Result.Booked(row)));
        var cases = new ArrayList<>(sales(page, facts, trial));
        cases.addAll(milestones(page.milestones(), trial, now));
        var closing = closing(page, trial, now);
        cases.addAll(closing);
        cases.removeIf(one -> !concerns(one, now.get(place(one)), trial));
        var originals = keeping.originals(trial, page.sales());
        var results = calculating.all(
                cases,
                place -> before(place, facts, originals),
                asked -> measures.running(asked, keeping.own(trial, asked)),
                bound::tried);
        if (page.more()) keeping.keep(trial, results, facts.sales().values());
        return compared(results, now, trial);
    }

    /** Once all pages of some partners are done, or nobody goes on with them. */
    public void forget(UUID trial) {
        keeping.forget(trial);
    }

    private Map<UUID, List<Part>> parts(List<UUID> partners, Trial trial) {
        var known = new HashMap<>(loading.parts(partners));
        known.replaceAll((_, of) -> trial.parts(of));
        return known;
    }

    private static List<Case> sales(Page page, Facts facts, Trial trial) {
        return page.sales().stream()
                .filter(sale -> !sale.isWithdrawn())
                .flatMap(sale -> facts.creditsOf(sale).stream()
                        .filter(share -> trial.concerns(share.partner()))
                        .map(share -> Rating.prepare(facts, sale, share)))
                .toList();
    }

    private List<Case> milestones(List<Milestone> all, Trial trial, Map<Place, Result> now) {
        if (all.isEmpty()) return List.of();
        var parts = parts(all.stream().map(Milestone::partnerId).distinct().toList(), trial);
        for (var row : earnings.currentOf(all.stream().map(Milestone::id).toArray(UUID[]::new)))
            now.put(Place.of(row), new Result.Booked(row));
        var rates = loading.conversions(all, parts);
        return all.stream()
                .map(each -> RatingMilestones.prepare(each, parts.getOrDefault(each.partnerId(), List.of()), rates))
                .toList();
    }

    /** What nobody has closed yet is worked out as it is, too, so that both sides are of the same months. */
    private List<Case> closing(Page page, Trial trial, Map<Place, Result> now) {
        var months = page.months();
        if (months.isEmpty()) return List.of();
        var partners = trial.enrolled();
        var ids = partners.stream().map(each -> each.partnerId()).toArray(UUID[]::new);
        var closed = earnings.closedOf(ids, months.getFirst().atDay(1)).stream()
                .filter(row -> trial.program().id().equals(row.programId))
                .filter(row -> months.contains(YearMonth.from(row.on())))
                .toList();
        closed.forEach(row -> now.put(Place.of(row), new Result.Booked(row)));
        var open = months.stream()
                .flatMap(month -> partners.stream()
                        .flatMap(each -> periods.cases(trial.program(), month, each, bound::tried).stream()))
                .filter(one -> !now.containsKey(place(one)))
                .toList();
        var worked = calculating.all(
                open, _ -> null, asked -> measures.running(asked, keeping.asItIs(trial, asked)), bound::tried);
        if (page.more()) keeping.keepOpen(trial, worked);
        worked.forEach(each -> now.put(Place.of(each), new Result.Open(each)));
        return months.stream()
                .flatMap(month -> partners.stream()
                        .flatMap(each ->
                                periods.cases(trial.tried(), month, trial.assumed(each), bound::tried).stream()))
                .toList();
    }

    /** What something came to, booked or, of a month that is not closed, worked out as it would be. */
    private sealed interface Result {

        record Booked(BookedEarning row) implements Result {}

        record Open(Worked worked) implements Result {}

        default @Nullable UUID programId() {
            return switch (this) {
                case Booked(var row) -> row.programId;
                case Open(var worked) -> Worth.of(worked).programId();
            };
        }

        default Worth worth(@Nullable Worked then) {
            return switch (this) {
                case Open(var worked) -> Worth.of(worked);
                case Booked(var row) ->
                    Worth.of(
                            row,
                            then != null && then.resultJson().equals(row.result()) ? then.result() : row.earning());
            };
        }

        default boolean isOfMonth() {
            return switch (this) {
                case Booked(var row) -> row.sourceKind() == Source.PERIOD;
                case Open(var worked) -> worked.event().kind() == Source.PERIOD;
            };
        }

        default LocalDate on() {
            return switch (this) {
                case Booked(var row) -> row.on();
                case Open(var worked) -> worked.on();
            };
        }

        /** The other version says nothing of it. */
        default Tried gone(Tried.Tiers tiers) {
            return switch (this) {
                case Booked(var row) -> Tried.gone(row, tiers);
                case Open(var worked) -> Tried.of(worked.event(), tiers, Worth.of(worked), null);
            };
        }

        /** Two programs have an offer for it. */
        default boolean isOfTwo() {
            var because = because();
            return because != null && because.endsWith(Resolution.NAME_IT);
        }

        /** Why a person has to decide; null where nobody has to. */
        default @Nullable String because() {
            return this instanceof Booked(var row) ? row.because() : null;
        }
    }

    /** What is another program's, then and now, is left as it is. */
    private static boolean concerns(Case one, @Nullable Result now, Trial trial) {
        var program = trial.program().id();
        if (now != null && program.equals(now.programId())) return true;
        // Two offers for one motion held it, and it is another's where the draft drops one.
        if (now != null && now.isOfTwo() && !(one instanceof Open)) return true;
        return switch (one) {
            case Ready ready -> ready.terms().program().id().equals(program);
            case Waiting waiting -> waiting.terms().program().id().equals(program);
            case Nothing _ -> false;
            // Also where another program earns it now: two offers for one motion would hold it.
            case Open open -> now == null || !open.because().equals(now.because());
        };
    }

    private static Place place(Case one) {
        return new Place(one.event().id(), one.event().partnerId());
    }

    private static @Nullable Earning before(Place place, Facts facts, Map<Place, Earning> originals) {
        var kept = originals.get(place);
        if (kept != null) return kept;
        var row = facts.current().get(place);
        return row == null ? null : row.earning();
    }

    private static List<Tried> compared(List<Worked> results, Map<Place, Result> now, Trial trial) {
        var left = new LinkedHashMap<>(now);
        left.values().removeIf(each -> !each.isOfMonth());
        var all = new ArrayList<Tried>(results.size());
        for (var worked : results) {
            var before = now.get(Place.of(worked));
            left.remove(Place.of(worked));
            all.add(Tried.of(
                    worked.event(),
                    trial.tiers(worked.partnerId(), worked.on()),
                    before == null ? null : before.worth(worked),
                    Worth.of(worked)));
        }
        left.forEach((place, result) -> all.add(result.gone(trial.tiers(place.partnerId(), result.on()))));
        return all;
    }
}
