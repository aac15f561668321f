package dev.entente.refresh;

import dev.entente.problem.Problem;

/** How refreshes refuse. */
public enum RefreshProblem implements Problem.Kind {
    UNKNOWN_REFRESH(404, "There is no such refresh"),
    UNCLEAR_REFRESH(422, "The program cannot be looked through like this"),
    REFRESH_IS_CLOSED(409, "The refresh is closed");

    private final int status;
    private final String title;

    RefreshProblem(int status, String title) {
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
