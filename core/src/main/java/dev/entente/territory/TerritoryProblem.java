package dev.entente.territory;

import dev.entente.problem.Problem;

/** How territories refuse. */
public enum TerritoryProblem implements Problem.Kind {
    UNKNOWN_TERRITORY(404, "There is no such territory"),
    UNCLEAR_TERRITORY(422, "The territory cannot be described like this"),
    CIRCULAR_TERRITORY(409, "A territory cannot be part of itself"),
    UNCLEAR_COVERAGE(422, "The partner cannot be assigned like this"),
    TERRITORY_IS_FULL(409, "The territory has as many partners as it may have"),
    COVERED_ALREADY(409, "The partner covers this already"),
    UNKNOWN_COVERAGE(404, "There is no such assignment");

    private final int status;
    private final String title;

    TerritoryProblem(int status, String title) {
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
