package dev.entente.table;

import dev.entente.problem.Problem;

/** Why a file is not read as a table. */
public enum TableProblem implements Problem.Kind {
    UNREADABLE_TABLE(422, "The file cannot be read as a table"),
    TABLE_TOO_LARGE(413, "The table is too large");

    private final int status;
    private final String title;

    TableProblem(int status, String title) {
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

    static Problem unreadable(String detail) {
        return new Problem(UNREADABLE_TABLE, detail);
    }

    static Problem tooLarge(String detail) {
        return new Problem(TABLE_TOO_LARGE, detail);
    }
}
