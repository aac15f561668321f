package dev.entente.imports;

import dev.entente.problem.Problem;

/** How imports refuse. */
public enum ImportProblem implements Problem.Kind {
    UNKNOWN_IMPORT(404, "There is no such import"),
    UNCLEAR_IMPORT(422, "The import cannot be described like this"),
    NOT_NOW(409, "The import is not at this point"),
    NOT_YOURS(403, "You may not do by an import what you may not do by hand");

    private final int status;
    private final String title;

    ImportProblem(int status, String title) {
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
