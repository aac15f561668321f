package dev.entente.level;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.ProgramPublished;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;

/** Puts the next review of a program on the clock, whenever a version says other days and whenever one has begun. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReviewClock {

    static final String REVIEW = "level.review";

    @Inject
    LoadingPrograms programs;

    @Inject
    LevelClocks clocks;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    void on(@Observes ProgramPublished event) {
        programs.all().stream()
                .filter(program -> program.versions().getLast().id().equals(event.versionId()))
                .forEach(this::published);
    }

    // A version that begins in the past asks for no review that nobody held then.
    private void published(PublishedProgram program) {
        var today = tenant.today();
        var row = locked(program.id(), today);
        var before = program.upTo(program.versions().getLast().number() - 1);
        boolean waits = before.lastReview(row.reviewedTo, today).isPresent();
        if (!waits && row.reviewedTo.isBefore(today)) {
            row.reviewedTo = today;
            clocks.update(row);
        }
        next(program, today);
    }

    void next(PublishedProgram program, LocalDate after) {
        var zone = tenant.get().zone();
        program.nextReview(after)
                .ifPresent(day -> dispatch.at(day.atStartOfDay(zone).toInstant(), REVIEW, program.id()));
    }

    /** The clock of a program, until the transaction ends for nobody else. */
    LevelClock locked(UUID programId, LocalDate today) {
        var tenantId = Scope.current().tenantId();
        clocks.insertUnlessKnown(tenantId, programId, today);
        clocks.lock(tenantId, programId);
        return clocks.byProgram(programId).orElseThrow();
    }
}
