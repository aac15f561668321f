package dev.entente.lifecycle;

import dev.entente.problem.Problem;

/** How moves are refused, and what is not allowed in a state. */
public enum LifecycleProblem implements Problem.Kind {
    NOT_IN_THIS_STATE(409, "The partner's state does not allow this"),
    MOVE_REFUSED(409, "The partner cannot be moved there yet"),
    PARTNER_MOVED_MEANWHILE(409, "Somebody moved the partner in the meantime"),
    UNCLEAR_MOVE(422, "Nobody can be moved like this"),
    UNKNOWN_MOVE_PROPOSAL(404, "There is no such proposal"),
    MOVE_PROPOSAL_IS_DECIDED(409, "The proposal is no longer open");

    private final int status;
    private final String title;

    LifecycleProblem(int status, String title) {
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
