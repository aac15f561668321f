package dev.entente.drafting;

import dev.entente.drafting.DraftRemark.What;
import dev.entente.drafting.ProgramDraft.State;
import dev.entente.problem.Problem.Finding;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Drafts as they are read. */
public final class DraftFixtures {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private DraftFixtures() {}

    /** A draft of a program, begun with its first version, that changes one thing. */
    public static DraftPage page(String file) {
        return nobody(() -> {
            var draft = new ProgramDraft(1, Named.of(file, Named.NOTHING), file, AT);
            return of(draft, List.of(new DraftRemark(draft.id(), What.WROTE, null, AT)), true);
        });
    }

    private static DraftPage of(ProgramDraft draft, List<DraftRemark> remarks, boolean mayDecide) {
        boolean isWrong = draft.file().contains("wrong");
        return new DraftPage(
                draft,
                remarks,
                Map.of(),
                isWrong ? List.of() : List.of("Offer resell: rate goes from 10 % to 12 %"),
                List.of(),
                isWrong ? List.of(new Finding("/from", "Write a day that exists")) : List.of(),
                true,
                mayDecide,
                1);
    }

    public static DraftPage written(DraftPage page, String file) {
        return nobody(() -> {
            page.draft().become(Named.of(file, Named.NOTHING), file, AT);
            return of(page.draft(), page.remarks(), page.mayDecide());
        });
    }

    /** Moved on by somebody, with a word. */
    public static DraftPage moved(DraftPage page, State to, What what, @Nullable String text) {
        return nobody(() -> {
            page.draft().move(to, AT);
            if (to == State.PUBLISHED) page.draft().version = 2;
            return of(page.draft(), with(page, what, text), page.mayDecide());
        });
    }

    public static DraftPage said(DraftPage page, String text) {
        return nobody(() -> of(page.draft(), with(page, What.SAID, text), page.mayDecide()));
    }

    /** As whoever wrote it sees it. */
    public static DraftPage own(DraftPage page) {
        return of(page.draft(), page.remarks(), false);
    }

    private static List<DraftRemark> with(DraftPage page, What what, @Nullable String text) {
        var remarks = new ArrayList<>(page.remarks());
        remarks.add(new DraftRemark(page.draft().id(), what, text, AT));
        return remarks;
    }

    private static <T> T nobody(Callable<T> work) {
        try {
            return Scope.call(Scope.system(new UUID(0, 1)), work::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
