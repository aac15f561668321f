package dev.entente.refresh;

import dev.entente.clock.Quarter;
import dev.entente.drafting.WritingDrafts;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.refresh.ProgramRefresh.State;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks programs through before they ask for it, and closes what is open: by a draft, or by the word that nothing changes. */
@ApplicationScoped
@Transactional
@Requires(ProgramPermissions.DRAFT)
public class ClosingRefreshes {

    private static final int LONGEST = 2_000;

    @Inject
    KeepingRefreshes keeping;

    @Inject
    ReadingPrograms programs;

    @Inject
    WritingDrafts drafts;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** That of a quarter, such as 2026-Q4, which has begun (null: the one that runs); as it is where it is there already. */
    public ProgramRefresh open(String code, @Nullable String quarter) {
        var program = programs.open(code).program();
        var today = tenant.today();
        var asked = Quarter.of(quarter, today);
        if (asked.from().isAfter(today))
            throw Problem.field(RefreshProblem.UNCLEAR_REFRESH, "/quarter", "Name a quarter that has begun");
        if (program.inForce(asked.next().from().minusDays(1)).isEmpty())
            throw Problem.field(
                    RefreshProblem.UNCLEAR_REFRESH, "/quarter", "No version of the program was in force in it");
        return keeping.open(program, asked);
    }

    /** By a draft of the version that is the newest now; what matters in the next quarter is said with it, if anything. */
    public ProgramRefresh draft(UUID id, @Nullable String priorities) {
        var next = said("/priorities", priorities);
        var refresh = keeping.locked(id);
        var draft = drafts.begin(keeping.program(refresh.programId()).code());
        return close(refresh, State.DRAFTED, draft.id(), null, next);
    }

    public ProgramRefresh nothing(UUID id, String word, @Nullable String priorities) {
        if (word.isBlank()) throw Problem.field(RefreshProblem.UNCLEAR_REFRESH, "/word", "Say why nothing changes");
        var because = said("/word", word);
        var next = said("/priorities", priorities);
        return close(keeping.locked(id), State.UNCHANGED, null, because, next);
    }

    private ProgramRefresh close(
            ProgramRefresh refresh, State to, @Nullable UUID draft, @Nullable String word, @Nullable String next) {
        var before = keeping.view(refresh);
        refresh.close(to, draft, word, next, clock.instant());
        keeping.closed(refresh, before);
        return refresh;
    }

    private static @Nullable String said(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var findings = new Findings();
        if (text.length() > LONGEST) findings.add(pointer, "Write at most 2,000 characters");
        text.lines().forEach(line -> findings.seen(pointer, line));
        findings.refuse(RefreshProblem.UNCLEAR_REFRESH);
        return text.strip();
    }
}
