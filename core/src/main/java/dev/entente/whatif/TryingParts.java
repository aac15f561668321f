package dev.entente.whatif;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.api.DateRange;
import dev.entente.api.Unit;
import dev.entente.attribution.KnowingCredits;
import dev.entente.audit.Audit;
import dev.entente.earning.Trial;
import dev.entente.earning.TryingOut;
import dev.entente.earning.TryingOut.Page;
import dev.entente.identity.Internal;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import dev.entente.level.TryingLevels;
import dev.entente.milestone.Milestones;
import dev.entente.problem.Problem;
import dev.entente.program.AssumingPrograms;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.CurrentTenant;
import dev.entente.whatif.Going.Turn;
import dev.entente.whatif.WhatIf.Levels;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One transaction of a what-if: some days of some partners. What is seen of a partner is written when all its days are. */
@Internal
@ApplicationScoped
@Transactional
class TryingParts implements LongWork {

    static final String KIND = "what-if";

    @Inject
    WhatIfs whatIfs;

    @Inject
    Goings goings;

    @Inject
    AssumingPrograms assuming;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    TryingLevels levels;

    @Inject
    TryingOut trying;

    @Inject
    Sales sales;

    @Inject
    Milestones milestones;

    @Inject
    KnowingCredits knowing;

    @Inject
    Bulk bulk;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Part next(UUID id, long done) {
        var whatIf = whatIfs.byId(id).orElseThrow(() -> new IllegalStateException("There is no what-if " + id));
        var going = going(whatIf);
        if (going.turn() == null && !going.isOver()) going.begin(begun(whatIf, going));
        var turn = going.turn();
        if (turn != null) days(whatIf, going, turn);
        whatIf.steps++;
        going.at(whatIf.steps);
        if (going.isOver()) finish(whatIf);
        whatIfs.update(whatIf);
        boolean finished = whatIf.finishedAt != null;
        if (!finished) goings.keep(id, going);
        var left = going.turn();
        long seen = whatIf.seen + (left == null ? 0 : left.seen());
        return finished
                ? new Part(seen, seen, true, inWords(whatIf))
                : new Part(Math.min(seen, whatIf.sales), whatIf.sales, false, null);
    }

    private static String inWords(WhatIf whatIf) {
        return String.format(Locale.ENGLISH, "%,d sales of %,d partners were tried", whatIf.seen, whatIf.partners);
    }

    private Going going(WhatIf whatIf) {
        var kept = goings.take(whatIf.id());
        if (kept != null && kept.isOf(whatIf)) return kept;
        var days = whatIf.days();
        var assumed = assuming.from(whatIf.file, days.from())
                .orElseThrow(() -> new Problem(WhatIfProblem.NOTHING_TO_TRY_ON, "The program is gone."));
        var sold = sales.countsOn(days.from(), days.until()).stream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
        var enrolled = List.copyOf(enrolments.in(assumed.program().id()).values());
        return new Going(assumed, enrolled, sold, whatIf);
    }

    private Turn begun(WhatIf whatIf, Going going) {
        var partners = going.more();
        var assumed = going.assumed();
        Map<UUID, Enrolled> tried =
                whatIf.levels() == Levels.KEPT ? Map.of() : levels.during(whatIf.days(), assumed.assumed(), partners);
        var trial = new Trial(
                assumed.program(),
                assumed.assumed(),
                whatIf.days().from(),
                partners,
                each -> tried.getOrDefault(each.partnerId(), each));
        return new Turn(partners, trial, whatIf.days().from());
    }

    private void days(WhatIf whatIf, Going going, Turn turn) {
        var unit = Unit.currency(tenant.get().currency().getCurrencyCode());
        var page = page(whatIf.days(), turn);
        for (var tried : trying.of(page, turn.trial()))
            turn.sums()
                    .computeIfAbsent(tried.partnerId(), partner -> new Sums(partner, unit))
                    .add(tried);
        var through = page.through();
        turn.through(through, page.sales().size());
        if (through.isBefore(whatIf.days().last())) return;
        write(whatIf, turn, unit);
        going.begin(null);
    }

    /** From the next day on as much as is looked at in one part, and whole days of it. */
    private Page page(DateRange span, Turn turn) {
        var ids = turn.partners().stream().map(Enrolled::partnerId).toArray(UUID[]::new);
        var sold = ids.length == 1
                ? wholeDays(ids[0], turn.next(), span.until())
                : sales.currentOfPartners(ids, turn.next(), span.until());
        boolean isAll = ids.length > 1 || sold.size() < Going.MOST_SALES;
        var through = isAll ? span.last() : sold.getLast().on();
        return new Page(
                sold,
                credited(ids, turn.next(), through),
                milestones.reachedBy(ids, turn.next(), through.plusDays(1)),
                months(span, turn.next(), through),
                through,
                span.last());
    }

    private List<Sale> wholeDays(UUID partner, LocalDate from, LocalDate until) {
        var sold = sales.currentOfPartner(partner, from, until, Limit.of(Going.MOST_SALES));
        if (sold.size() < Going.MOST_SALES) return sold;
        var last = sold.getLast().on();
        var whole = new ArrayList<>(
                sold.stream().filter(sale -> sale.on().isBefore(last)).toList());
        whole.addAll(sales.currentOfPartner(partner, last, last.plusDays(1), Limit.of(Integer.MAX_VALUE)));
        return whole;
    }

    /** What others sold. */
    private List<Sale> credited(UUID[] partners, LocalDate from, LocalDate through) {
        var own = Stream.of(partners).collect(toSet());
        var ids = knowing.creditedTo(own, from, through.plusDays(1)).toArray(UUID[]::new);
        if (ids.length == 0) return List.of();
        return sales.currentOf(ids).stream()
                .filter(sale -> !sale.isWithdrawn() && !own.contains(sale.partnerId()))
                .toList();
    }

    /** Whole months of the span that end on these days, and are over. */
    private List<YearMonth> months(DateRange span, LocalDate from, LocalDate through) {
        var today = tenant.today();
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.atEndOfMonth().isAfter(through),
                        month -> month.plusMonths(1))
                .filter(month -> !month.atDay(1).isBefore(span.from()))
                .filter(month -> month.atEndOfMonth().isBefore(today))
                .toList();
    }

    private void write(WhatIf whatIf, Turn turn, Unit unit) {
        var outcomes = new ArrayList<PartnerOutcome>();
        var reasons = new ArrayList<Reason>();
        var examples = new ArrayList<Example>();
        for (var each : turn.partners()) {
            var last = turn.trial().tiers(each.partnerId(), whatIf.days().last());
            var sums = turn.sums().get(each.partnerId());
            if (sums == null) {
                if (last.isSame()) continue;
                sums = new Sums(each.partnerId(), unit);
            }
            sums.outcomes(whatIf.id(), last).forEach(outcomes::add);
            reasons.addAll(sums.reasons(whatIf.id()));
            examples.addAll(sums.examples(whatIf.id()));
        }
        if (!outcomes.isEmpty()) bulk.insert(outcomes);
        if (!reasons.isEmpty()) bulk.insert(reasons);
        if (!examples.isEmpty()) bulk.insert(examples);
        whatIf.behind = turn.lastPartner();
        whatIf.seen += turn.seen();
    }

    private void finish(WhatIf whatIf) {
        whatIf.finishedAt = clock.instant();
        audit.record("what-if.finished", "what-if", whatIf.id(), null, Map.of("sales", whatIf.seen));
    }
}
