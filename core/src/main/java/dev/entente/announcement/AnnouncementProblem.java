package dev.entente.announcement;

import dev.entente.problem.Problem;

/** How announcements refuse. */
public enum AnnouncementProblem implements Problem.Kind {
    UNKNOWN_PROGRAM_NOTICE(404, "There is no such notice of a program"),
    NOTHING_ANNOUNCED(409, "Nothing was announced yet"),
    UNCLEAR_WORD(422, "This cannot be said with an announcement"),
    NOT_YOURS_TO_READ(409, "Only the partner says that it was read");

    private final int status;
    private final String title;

    AnnouncementProblem(int status, String title) {
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
