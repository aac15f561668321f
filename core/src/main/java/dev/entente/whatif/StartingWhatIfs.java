package dev.entente.whatif;

import dev.entente.api.DateRange;
import dev.entente.audit.Audit;
import dev.entente.drafting.KnowingDrafts;
import dev.entente.drafting.ProgramDraft;
import dev.entente.identity.Requires;
import dev.entente.job.NewJob;
import dev.entente.job.ReadingJobs;
import dev.entente.job.StartingJobs;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.AssumingPrograms;
import dev.entente.program.AssumingPrograms.Assumed;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.Version;
import dev.entente.sale.Sales;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.whatif.WhatIf.Extent;
import dev.entente.whatif.WhatIf.Levels;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has drafts tried on what happened; that goes on by itself. */
@ApplicationScoped
@Transactional
public class StartingWhatIfs {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    /** Of one tenant: others have work, too. */
    private static final int MOST_AT_A_TIME = 2;

    @Inject
    KnowingDrafts drafts;

    @Inject
    AssumingPrograms assuming;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Sales sales;

    @Inject
    WhatIfs whatIfs;

    @Inject
    StartingJobs jobs;

    @Inject
    ReadingJobs running;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /**
     * A draft as it is now on what happened from a day through another; through left out is yesterday, from left out a year
     * before that. Levels that are left out, or that the draft leaves as they are, are those that partners had.
     */
    @Requires(WhatIfPermissions.RUN)
    public WhatIf start(UUID draftId, @Nullable LocalDate from, @Nullable LocalDate through, @Nullable Levels levels) {
        var days = days(from, through);
        whatIfs.lockDraft(Scope.current().tenantId(), draftId);
        var draft = drafts.byId(draftId);
        if (!draft.state().isOpen())
            throw new Problem(WhatIfProblem.UNCLEAR_WHAT_IF, "The draft is closed; begin another one.");
        refuseWhileTried(draftId);
        var assumed = assuming.from(draft.file(), days.from()).orElseThrow(StartingWhatIfs::nobody);
        var partners = enrolments.in(assumed.program().id()).keySet();
        if (partners.isEmpty()) throw nobody();
        var extent = new Extent(partners.size(), sold(days, partners));
        boolean tried = levels == Levels.TRIED && isOtherLadder(assumed, days);
        return started(draft, days, tried ? Levels.TRIED : Levels.KEPT, extent);
    }

    private DateRange days(@Nullable LocalDate from, @Nullable LocalDate through) {
        var today = tenant.today();
        var last = through == null ? today.minusDays(1) : through;
        var first = from == null ? last.plusDays(1).minusYears(1) : from;
        var wrong = new Findings();
        if (first.isBefore(FIRST)) wrong.add("/from", "Begin in 1990 or later");
        if (last.isAfter(today)) wrong.add("/through", "End today or before");
        if (last.isBefore(first)) wrong.add("/through", "End on the first day or after it");
        wrong.refuse(WhatIfProblem.UNCLEAR_WHAT_IF);
        return new DateRange(first, last.plusDays(1));
    }

    private void refuseWhileTried(UUID draftId) {
        for (var last : whatIfs.ofDraft(draftId, Limit.of(1))) {
            if (running.open(last.jobId()).isActive())
                throw new Problem(WhatIfProblem.TRIED_ALREADY, "See how far it is, or stop it.");
        }
    }

    private static Problem nobody() {
        return new Problem(
                WhatIfProblem.NOTHING_TO_TRY_ON,
                "No partner takes part in the program yet. What it would be worth to one is forecast on the pages of partners.");
    }

    private long sold(DateRange days, Set<UUID> partners) {
        return sales.countsOn(days.from(), days.until()).stream()
                .filter(row -> partners.contains((UUID) row[0]))
                .mapToLong(row -> ((Number) row[1]).longValue())
                .sum();
    }

    /** Whether the draft says something else of levels than a version that was in force within the days. */
    static boolean isOtherLadder(Assumed assumed, DateRange days) {
        var program = assumed.program();
        var begun = program.versions().stream().map(Version::from).filter(days::contains);
        return Stream.concat(Stream.of(days.from()), begun)
                .map(day -> program.inForce(day).orElse(program.versions().getFirst()))
                .anyMatch(version -> !isLike(version, assumed.version()));
    }

    private static boolean isLike(Version one, Version other) {
        return one.tiers().equals(other.tiers()) && one.review().equals(other.review());
    }

    private WhatIf started(ProgramDraft draft, DateRange days, Levels levels, Extent extent) {
        var id = Ids.next();
        var title = "What-if: " + draft.name();
        var wanted = new NewJob(TryingParts.KIND, title, id, extent.sales(), null, "what-ifs/" + id);
        var job = jobs.start(wanted, MOST_AT_A_TIME);
        var whatIf = new WhatIf(id, draft, days, levels, extent, job.id(), clock.instant());
        whatIfs.insert(whatIf);
        var said = Map.of(
                "draft", draft.id().toString(),
                "revision", draft.revision(),
                "from", days.from().toString(),
                "through", days.last().toString(),
                "levels", levels.word());
        audit.record("what-if.started", "what-if", id, null, said);
        return whatIf;
    }
}
