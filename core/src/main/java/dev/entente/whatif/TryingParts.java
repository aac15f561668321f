package dev.entente.whatif;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Unit;
import dev.entente.audit.Audit;
import dev.entente.earning.Trial;
import dev.entente.earning.TryingOut;
import dev.entente.earning.TryingOut.Page;
import dev.entente.identity.Internal;
import dev.entente.job.JobFinished;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import dev.entente.level.TryingLevels;
import dev.entente.problem.Problem;
import dev.entente.program.AssumingPrograms;
import dev.entente.program.AssumingPrograms.Assumed;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.CurrentTenant;
import dev.entente.whatif.Happenings.Next;
import dev.entente.whatif.WhatIf.Levels;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One transaction of a what-if: all that a few partners did, or of one that did much the next page. How far it is, and what the
 * next page depends on, is written with it: any server can go on, and one that ends in between loses that part alone.
 */
@Internal
@ApplicationScoped
@Transactional
class TryingParts implements LongWork {

    static final String KIND = "what-if";

    private static final int MOST_PARTNERS = 300;

    @Inject
    WhatIfs whatIfs;

    @Inject
    Happenings happenings;

    @Inject
    AssumingPrograms assuming;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    TryingLevels levels;

    @Inject
    TryingOut trying;

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
        var days = whatIf.days();
        var assumed = assuming.from(whatIf.file, days.from())
                .orElseThrow(() -> new Problem(WhatIfProblem.NOTHING_TO_TRY_ON, "The program is gone."));
        if (!whatIf.planned) return planned(whatIf, assumed);
        var pending = whatIfs.pendingAfter(whatIf.id(), whatIf.behind, Limit.of(MOST_PARTNERS));
        var some = some(pending, whatIf.isInside(), happenings.most());
        if (some.isEmpty()) return finished(whatIf);
        var together = some.size() == 1 ? Optional.<Page>empty() : happenings.all(some, days);
        long things = together.isPresent()
                ? all(whatIf, trial(whatIf, assumed, some), some, together.get())
                : page(whatIf, trial(whatIf, assumed, some.subList(0, 1)), some.getFirst());
        whatIfs.update(whatIf);
        long total = whatIfs.things(id);
        return new Part(Math.min(done + things, total), total, false, null);
    }

    /** Whom it goes through, with how much there is to look at for each. */
    private Part planned(WhatIf whatIf, Assumed assumed) {
        var partners = enrolments.in(assumed.program().id()).keySet();
        var counts = happenings.counts(partners, whatIf.days());
        var all = partners.stream()
                .map(partner -> new Pending(whatIf.id(), partner, counts.getOrDefault(partner, 0L)))
                .toList();
        if (!all.isEmpty()) bulk.insert(all);
        whatIf.planned = true;
        whatIfs.update(whatIf);
        return new Part(0, whatIfs.things(whatIf.id()), false, null);
    }

    /**
     * The next partners: as many as did no more together than is looked at in one part, or one. One that is begun is gone on
     * with alone, whatever a part is by now.
     */
    static List<UUID> some(List<Pending> pending, boolean begun, int most) {
        var some = new ArrayList<UUID>();
        long things = 0;
        for (var each : pending) {
            things += each.things;
            if (!some.isEmpty() && (begun || things > most)) break;
            some.add(each.partnerId);
        }
        return some;
    }

    private Trial trial(WhatIf whatIf, Assumed assumed, List<UUID> some) {
        var program = assumed.program();
        var partners = enrolments.of(some).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.programId().equals(program.id()))
                .toList();
        var tried = tried(whatIf, assumed, partners);
        return new Trial(
                whatIf.id(),
                program,
                assumed.assumed(),
                whatIf.days().from(),
                partners,
                each -> tried.getOrDefault(each.partnerId(), each));
    }

    /** As they would take part, where that is asked; worked out once for all pages of one. */
    private Map<UUID, Enrolled> tried(WhatIf whatIf, Assumed assumed, List<Enrolled> partners) {
        if (whatIf.levels() == Levels.KEPT) return Map.of();
        if (whatIf.isInside()) return partners.stream().collect(toMap(Enrolled::partnerId, whatIf::asKept));
        var tried = levels.during(whatIf.days(), assumed.assumed(), partners);
        if (partners.size() == 1) tried.values().forEach(whatIf::keep);
        return tried;
    }

    /** What all of these did. */
    private long all(WhatIf whatIf, Trial trial, List<UUID> partners, Page page) {
        var unit = usual();
        var sums = partners.stream().collect(toMap(each -> each, each -> new Sums(each, unit)));
        look(page, trial, sums);
        write(
                whatIf,
                trial,
                sums.values().stream()
                        .filter(each -> isSeen(whatIf, trial, each))
                        .toList());
        whatIf.through(partners.getLast(), page.sales().size());
        long months = (long) partners.size() * page.months().size();
        return page.sales().size() + page.milestones().size() + months;
    }

    /** What one did next. */
    private long page(WhatIf whatIf, Trial trial, UUID partner) {
        var next = happenings.next(partner, whatIf.place(), whatIf.days());
        var sums = whatIf.isInside() ? before(whatIf, partner) : new Sums(partner, usual());
        look(next.page(), trial, Map.of(partner, sums));
        if (isSeen(whatIf, trial, sums)) write(whatIf, trial, List.of(sums));
        go(whatIf, partner, next);
        return next.things();
    }

    private void go(WhatIf whatIf, UUID partner, Next next) {
        int sold = next.page().sales().size();
        if (next.last() != null) {
            whatIf.at(next.last(), sold);
            return;
        }
        if (whatIf.isInside()) trying.forget(whatIf.id());
        whatIf.through(partner, sold);
    }

    private void look(Page page, Trial trial, Map<UUID, Sums> sums) {
        for (var tried : trying.of(page, trial))
            Objects.requireNonNull(sums.get(tried.partnerId()), "A partner of the trial")
                    .add(tried);
    }

    /** What earlier pages came to, which is written anew with this one. */
    private Sums before(WhatIf whatIf, UUID partner) {
        var id = whatIf.id();
        var before = new Sums(partner, usual());
        before.restore(
                whatIfs.outcomesOf(id, partner), whatIfs.reasonsOf(id, partner), whatIfs.examplesOf(id, partner));
        delete(id, partner);
        return before;
    }

    private void delete(UUID id, UUID partner) {
        whatIfs.deleteOutcomes(id, partner);
        whatIfs.deleteReasons(id, partner);
        whatIfs.deleteExamples(id, partner);
    }

    private Unit usual() {
        return Unit.currency(tenant.get().currency().getCurrencyCode());
    }

    private static boolean isSeen(WhatIf whatIf, Trial trial, Sums sums) {
        return !sums.isEmpty()
                || !trial.tiers(sums.partner(), whatIf.days().last()).isSame();
    }

    private void write(WhatIf whatIf, Trial trial, List<Sums> all) {
        var id = whatIf.id();
        var last = whatIf.days().last();
        insert(all.stream().flatMap(each -> each.outcomes(id, trial.tiers(each.partner(), last))));
        insert(all.stream().flatMap(each -> each.reasons(id).stream()));
        insert(all.stream().flatMap(each -> each.examples(id).stream()));
    }

    private void insert(Stream<?> rows) {
        var all = rows.toList();
        if (!all.isEmpty()) bulk.insert(all);
    }

    private Part finished(WhatIf whatIf) {
        whatIf.finishedAt = clock.instant();
        whatIfs.update(whatIf);
        audit.record("what-if.finished", "what-if", whatIf.id(), null, Map.of("sales", whatIf.seen));
        long things = whatIfs.things(whatIf.id());
        var words =
                String.format(Locale.ENGLISH, "%,d sales of %,d partners were tried", whatIf.seen, whatIf.partners());
        return new Part(things, things, true, words);
    }

    /** However it ended: nobody goes on with it, and a partner that is half done with would pass for a whole one. */
    void ended(@Observes JobFinished event) {
        if (!event.job().kind().equals(KIND)) return;
        var id = event.job().subjectId();
        whatIfs.byId(id)
                .filter(WhatIf::isInside)
                .flatMap(whatIf -> whatIfs.pendingAfter(id, whatIf.behind, Limit.of(1)).stream()
                        .findFirst())
                .ifPresent(half -> delete(id, half.partnerId));
        trying.forget(id);
        whatIfs.deletePending(id);
    }
}
