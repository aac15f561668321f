package dev.entente.approval;

import dev.entente.problem.Problem;

/** Why something about an approval is refused. */
public enum ApprovalProblem implements Problem.Kind {
    UNCLEAR_POLICY(400, "The policy cannot be kept as it is"),
    UNCLEAR_APPROVAL(400, "The request cannot be answered like this"),
    UNCLEAR_ABSENCE(400, "The absence cannot be kept as it is"),
    UNKNOWN_APPROVAL(404, "There is no such request for approval"),
    UNKNOWN_SUBJECT_KIND(404, "Nothing of this kind is approved"),
    UNKNOWN_ABSENCE(404, "There is no such absence"),
    NOT_YOURS_TO_APPROVE(403, "Somebody else has to decide this"),
    SOMEBODY_DECIDES(409, "Somebody can decide it"),
    NOT_TO_BE_APPROVED(409, "It cannot be approved as it is"),
    NOT_DECIDED(409, "It was not decided, for a reason of ours"),
    APPROVAL_IS_CLOSED(409, "The request is closed"),
    APPROVAL_CHANGED_MEANWHILE(409, "Somebody decided meanwhile");

    private final int status;
    private final String title;

    ApprovalProblem(int status, String title) {
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
