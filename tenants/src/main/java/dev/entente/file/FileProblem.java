package dev.entente.file;

import dev.entente.problem.Problem;

/** Why a file is not taken, or not given. */
public enum FileProblem implements Problem.Kind {
    FILE_TOO_LARGE(413, "The file is too large"),
    FILE_TYPE_REFUSED(415, "A file of this type is not taken here"),
    FILE_EMPTY(422, "There is nothing in the file"),
    FILES_FULL(422, "There is no room for more files"),
    UNKNOWN_FILE(404, "There is no such file");

    private final int status;
    private final String title;

    FileProblem(int status, String title) {
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
