package dev.entente.drafting;

import dev.entente.problem.Problem;

/** How drafts refuse. */
public enum DraftingProblem implements Problem.Kind {
    UNKNOWN_DRAFT(404, "There is no such draft"),
    UNCLEAR_DRAFT(422, "The draft cannot be kept like this"),
    UNCLEAR_TRIAL(422, "This cannot be tried"),
    UNCLEAR_REMARK(422, "This cannot be said of the draft"),
    DRAFT_CHANGED_MEANWHILE(409, "Somebody changed the draft meanwhile"),
    DRAFT_IS_CLOSED(409, "The draft is closed"),
    NOT_IN_REVIEW(409, "Nobody asked for a review of the draft"),
    OWN_DRAFT(409, "Somebody else has to approve the draft"),
    NOT_APPROVED(409, "Nobody has approved the draft yet");

    private final int status;
    private final String title;

    DraftingProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
