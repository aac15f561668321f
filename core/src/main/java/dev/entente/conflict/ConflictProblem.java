package dev.entente.conflict;

import dev.entente.problem.Problem;

/** How conflicts refuse. */
public enum ConflictProblem implements Problem.Kind {
    UNKNOWN_CONFLICT(404, "There is no such case"),
    UNCLEAR_CONFLICT(422, "The case cannot be described like this"),
    UNCLEAR_DECISION(422, "The case cannot be decided like this"),
    UNCLEAR_EVIDENCE(422, "The evidence cannot be given like this"),
    CONFLICT_IS_OPEN_ALREADY(409, "There is a case about this already"),
    NOTHING_TO_CONTEST(409, "There is nothing to contest"),
    TOO_MANY_CONFLICTS(429, "Too many cases are open"),
    CONFLICT_IS_DECIDED(409, "The case is decided"),
    CONFLICT_IS_NOT_DECIDED(409, "The case is not decided yet"),
    APPEAL_IS_OVER(409, "The decision cannot be appealed any more"),
    CONFLICT_IS_ESCALATED(403, "Somebody else decides this case"),
    CLAIM_IS_GONE(409, "What was claimed is not claimed any more"),
    CONFLICT_CHANGED_MEANWHILE(412, "Somebody changed the case in the meantime");

    private final int status;
    private final String title;

    ConflictProblem(int status, String title) {
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
