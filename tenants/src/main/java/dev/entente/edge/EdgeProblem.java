package dev.entente.edge;

import dev.entente.problem.Problem;

/** Why a request is turned away before anything has looked at it. */
enum EdgeProblem implements Problem.Kind {
    BAD_REQUEST(400, "The request cannot be read"),
    UNAUTHENTICATED(401, "Say who you are"),
    NOT_FOUND(404, "There is nothing at this address"),
    MISDIRECTED(421, "This session belongs to another address"),
    INTERNAL(500, "Something went wrong on our side");

    private final int status;
    private final String title;

    EdgeProblem(int status, String title) {
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
