package dev.entente.level;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.level.Looking.Look;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reviews a program part by part: each transaction looks at some partners and remembers how far it came, so that whoever goes
 * on after a kill looks at nobody twice and leaves nobody out.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class HoldingReviews {

    private static final int PART = 200;
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Partners partners;

    @Inject
    TakingTurns turns;

    @Inject
    LevelClocks clocks;

    @Inject
    ReviewClock clock;

    @Inject
    Looking looking;

    @Inject
    LevelNews news;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    /** What is due of a program, or goes on; nothing where it was reviewed already. */
    void due(UUID programId) {
        programs.all().stream().filter(each -> each.id().equals(programId)).forEach(program -> {
            var today = tenant.today();
            var row = clock.locked(programId, today);
            if (row.run == null) {
                var day = program.lastReview(row.reviewedTo, today);
                clock.next(program, today);
                if (day.isEmpty()) return;
                row.begin(Ids.next(), day.get(), true);
            }
            part(program, row);
        });
    }

    /** One that somebody asks for: figures as they are today. Whether all were looked at at once. */
    boolean now(PublishedProgram program) {
        var today = tenant.today();
        if (program.inForce(today).filter(Looking::asksForSomething).isEmpty())
            throw new Problem(
                    LevelProblem.NOTHING_TO_REVIEW, "Say in the program what its tiers ask for, and review it then.");
        var row = clock.locked(program.id(), today);
        if (row.run == null) row.begin(Ids.next(), today, false);
        return part(program, row);
    }

    private boolean part(PublishedProgram program, LevelClock row) {
        var run = Objects.requireNonNull(row.run);
        var day = Objects.requireNonNull(row.runDay);
        var behind = row.behind == null ? NOBODY : row.behind;
        var batch = enrolments.inAfter(program.id(), behind, PART);
        look(program, run, day, row.scheduled, batch);
        boolean finished = batch.size() < PART;
        if (finished) finish(program, row, day);
        else row.behind = batch.getLast().partnerId();
        clocks.update(row);
        if (!finished) dispatch.now(ReviewClock.REVIEW, program.id());
        return finished;
    }

    private void look(PublishedProgram program, UUID run, LocalDate day, boolean scheduled, List<Enrolled> batch) {
        var active = active(batch);
        turns.with(active.keySet());
        var counted = scheduled ? day.minusDays(1) : day;
        // Their tiers may have changed while others had their turn.
        var now = enrolments.of(active.keySet()).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.programId().equals(program.id()))
                .toList();
        looking.at(new Look(program, run, day, counted, scheduled), now);
    }

    private Map<UUID, Partner> active(List<Enrolled> batch) {
        var ids = batch.stream().map(Enrolled::partnerId).toArray(UUID[]::new);
        return partners.byIds(ids).stream()
                .filter(each -> each.state().isLiving() && each.state() != Partner.State.OFFBOARDING)
                .collect(Collectors.toMap(Partner::id, each -> each));
    }

    private void finish(PublishedProgram program, LevelClock row, LocalDate day) {
        audit.record(
                "level.reviewed",
                "program",
                program.id(),
                null,
                Map.of("on", day.toString(), "asked", row.scheduled ? "by the program" : "by somebody"));
        news.reviewed(program, day);
        row.end();
    }
}
