package dev.entente.drafting;

import dev.entente.problem.Problem.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft over REST. Begun is the version that it was begun with; 0 where the program is new. */
public record ShownDraft(
        UUID id,
        String program,
        String name,
        String state,
        int begun,
        @Nullable Integer version,
        Instant madeAt,
        @Nullable UUID madeBy,
        Instant changedAt,
        @Nullable UUID changedBy,
        int revision) {

    static ShownDraft of(ProgramDraft draft) {
        return new ShownDraft(
                draft.id(),
                draft.code(),
                draft.name(),
                draft.state().name().toLowerCase(Locale.ROOT),
                draft.begun(),
                draft.version(),
                draft.madeAt(),
                draft.madeBy(),
                draft.changedAt(),
                draft.changedBy(),
                draft.revision());
    }

    /** What happened to it. */
    public record Remark(
            String what,
            Instant at,
            @Nullable UUID by,
            @Nullable String text) {

        static Remark of(DraftRemark remark) {
            var what = remark.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Remark(what, remark.at(), remark.memberId(), remark.text());
        }
    }

    /** With its file, what it changes, what is odd or wrong, and all that was said of it. */
    public record Whole(
            ShownDraft draft,
            String file,
            List<String> changes,
            List<Finding> warnings,
            List<Finding> wrong,
            boolean behind,
            boolean reviewRequired,
            List<Remark> remarks) {

        static Whole of(DraftPage page) {
            return new Whole(
                    ShownDraft.of(page.draft()),
                    page.draft().file(),
                    page.changes(),
                    page.warnings(),
                    page.wrong(),
                    page.isBehind(),
                    page.required(),
                    page.remarks().stream().map(Remark::of).toList());
        }
    }
}
