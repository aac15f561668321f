package dev.entente.offboarding;

import dev.entente.problem.Problem;

/** How offboarding refuses. */
public enum OffboardingProblem implements Problem.Kind {
    NOT_OFFBOARDING(409, "The partner is not being offboarded"),
    UNKNOWN_ITEM(404, "There is no such item"),
    SETTLED_BY_FACT(409, "The item is settled by what is done, not by what is said"),
    UNCLEAR_STEP(422, "It cannot be settled like this");

    private final int status;
    private final String title;

    OffboardingProblem(int status, String title) {
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
