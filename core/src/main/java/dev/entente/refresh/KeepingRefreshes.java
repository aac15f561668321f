package dev.entente.refresh;

import dev.entente.audit.Audit;
import dev.entente.clock.Quarter;
import dev.entente.drafting.DraftDiscarded;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.problem.Problem;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.ProgramPublished;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RefreshPolicy;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens what programs want looked through, puts the next one on the clock, and keeps what becomes of each, with its row in the trail. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeepingRefreshes {

    @Inject
    Refreshes refreshes;

    @Inject
    LoadingPrograms programs;

    @Inject
    RefreshNews news;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** As the trail keeps it. */
    record View(
            String program,
            String quarter,
            String state,
            @Nullable UUID draft,
            @Nullable String word,
            @Nullable String priorities) {}

    /** Other days may hold from now on, and the quarter that runs may have come to its end already. */
    void on(@Observes ProgramPublished event) {
        programs.all().stream()
                .filter(each -> each.versions().getLast().id().equals(event.versionId()))
                .filter(each -> each.versions().stream().anyMatch(version -> version.refresh() != null))
                .forEach(each -> dispatch.now(RefreshWork.OPENS, each.id()));
    }

    /** What came of it is gone, so that it is to be closed again. */
    void on(@Observes DraftDiscarded event) {
        refreshes.byDraft(event.draftId()).ifPresent(refresh -> {
            var before = view(refresh);
            refresh.reopen();
            refreshes.update(refresh);
            record("program-refresh.reopened", refresh, before);
        });
    }

    /** Opens the one of the quarter that runs, once it has begun, and puts the next on the clock. */
    void due(UUID programId) {
        var today = tenant.today();
        programs.all().stream().filter(each -> each.id().equals(programId)).forEach(program -> {
            var begins = RefreshPolicy.opens(program, today);
            if (begins.isPresent() && !begins.get().isAfter(today)) open(program, Quarter.of(today));
            RefreshPolicy.next(program, today).ifPresent(day -> at(day, RefreshWork.OPENS, programId));
        });
    }

    /** The one that is there, or a new one that its owners are told of. */
    ProgramRefresh open(PublishedProgram program, Quarter quarter) {
        refreshes.lock(Scope.current().tenantId(), program.id());
        return refreshes.byId(ProgramRefresh.id(program.id(), quarter)).orElseGet(() -> {
            var last = RefreshPolicy.last(quarter.from());
            var refresh = new ProgramRefresh(program.id(), quarter, last, clock.instant());
            refreshes.insert(refresh);
            record("program-refresh.opened", refresh, null);
            if (refresh.openedBy() == null) news.opened(refresh, program.name());
            if (last.isAfter(tenant.today())) at(last, LastDayWork.DUE, refresh.id());
            return refresh;
        });
    }

    /** On the last day, where nobody has closed it. */
    void lastDay(UUID id) {
        refreshes
                .byId(id)
                .filter(ProgramRefresh::isOpen)
                .ifPresent(refresh ->
                        news.due(refresh, program(refresh.programId()).name()));
    }

    /** Of two who close one at the same time, the second is refused. */
    ProgramRefresh locked(UUID id) {
        var found = found(refreshes, id);
        refreshes.lock(Scope.current().tenantId(), found.programId());
        var refresh = found(refreshes, id);
        if (!refresh.isOpen())
            throw new Problem(RefreshProblem.REFRESH_IS_CLOSED, "What came of it stands on its page.");
        return refresh;
    }

    void closed(ProgramRefresh refresh, View before) {
        refreshes.update(refresh);
        record("program-refresh.closed", refresh, before);
    }

    PublishedProgram program(UUID programId) {
        return programs.all().stream()
                .filter(each -> each.id().equals(programId))
                .findFirst()
                .orElseThrow();
    }

    View view(ProgramRefresh refresh) {
        return new View(
                program(refresh.programId()).code(),
                refresh.quarter().toString(),
                refresh.state().name().toLowerCase(Locale.ROOT),
                refresh.draftId(),
                refresh.word(),
                refresh.priorities());
    }

    static ProgramRefresh found(Refreshes refreshes, UUID id) {
        return refreshes
                .byId(id)
                .orElseThrow(
                        () -> new Problem(RefreshProblem.UNKNOWN_REFRESH, "Look for it on the page of its program."));
    }

    private void at(LocalDate day, String kind, UUID subject) {
        dispatch.at(day.atStartOfDay(tenant.get().zone()).toInstant(), kind, subject);
    }

    private void record(String action, ProgramRefresh refresh, @Nullable View before) {
        audit.record(action, "program-refresh", refresh.id(), before, view(refresh));
    }
}
