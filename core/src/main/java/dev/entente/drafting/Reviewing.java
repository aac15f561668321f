package dev.entente.drafting;

import dev.entente.drafting.DraftRemark.What;
import dev.entente.drafting.ProgramDraft.State;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may decide on a draft, and when it may be published. Pure rules, which say why not. */
final class Reviewing {

    private Reviewing() {}

    static void refuseUnlessOpen(ProgramDraft draft) {
        if (draft.state().isOpen()) return;
        var advice = draft.state() == State.PUBLISHED ? "It was published. " : "It was discarded. ";
        throw new Problem(DraftingProblem.DRAFT_IS_CLOSED, advice + "Begin another one.");
    }

    /** Whoever wrote any of it never approves it. */
    static void refuseUnlessMayDecide(ProgramDraft draft, List<DraftRemark> remarks, @Nullable UUID member) {
        refuseUnlessOpen(draft);
        if (draft.state() != State.REVIEW)
            throw new Problem(DraftingProblem.NOT_IN_REVIEW, "Ask for its review first.");
        if (isAuthor(draft, remarks, member))
            throw new Problem(DraftingProblem.OWN_DRAFT, "You wrote some of it. Ask somebody who did not.");
    }

    static void refuseUnlessMayPublish(ProgramDraft draft, boolean required) {
        refuseUnlessOpen(draft);
        if (!required || draft.state() == State.APPROVED) return;
        throw new Problem(DraftingProblem.NOT_APPROVED, "Ask for its review, and let somebody else approve it.");
    }

    static boolean isAuthor(ProgramDraft draft, List<DraftRemark> remarks, @Nullable UUID member) {
        return Objects.equals(draft.madeBy(), member)
                || remarks.stream()
                        .filter(each -> each.what() == What.WROTE)
                        .anyMatch(each -> Objects.equals(each.memberId(), member));
    }
}
