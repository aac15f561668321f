package dev.entente.program;

import dev.entente.problem.Problem;

/** How programs and enrolments refuse. */
public enum ProgramProblem implements Problem.Kind {
    UNKNOWN_PROGRAM(404, "There is no such program"),
    UNKNOWN_PROGRAM_VERSION(404, "There is no such version of the program"),
    UNCLEAR_PROGRAM_FILE(422, "The program file cannot be published like this"),
    /** Not wrong, but odd: whoever publishes it says why. */
    ODD_PROGRAM_FILE(422, "The program file has warnings"),
    /** Somebody else has to approve its draft. */
    REVIEW_IS_REQUIRED(409, "Somebody else has to approve this version first"),
    CANNOT_BE_WITHDRAWN(409, "The version cannot be withdrawn"),
    PUBLISHED_MEANWHILE(409, "Somebody published a version meanwhile"),
    UNCLEAR_ENROLMENT(422, "The partner cannot be enrolled like this"),
    ENROLLED_MEANWHILE(409, "Somebody enrolled the partner at the same moment");

    private final int status;
    private final String title;

    ProgramProblem(int status, String title) {
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
