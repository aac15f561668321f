package dev.entente.identity;

import dev.entente.problem.Problem;

/** Why somebody is not let in, or may not do something about members. */
public enum IdentityProblem implements Problem.Kind {
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "Your role does not allow this"),
    WRONG_PASSWORD(422, "The password is not right"),
    INVALID_MEMBER(422, "The member cannot be added like this"),
    EMAIL_TAKEN(409, "A member has this e-mail address already"),
    INVITED_ALREADY(409, "An invitation to this address waits for an answer"),
    UNKNOWN_INVITATION(404, "There is no such invitation"),
    UNKNOWN_MEMBER(404, "There is no such member"),
    UNKNOWN_ORGANISATION(422, "There is no such organisation"),
    CLOSED_ORGANISATION(409, "Nobody comes in for this partner any more"),
    LAST_ADMINISTRATOR(409, "This is the last administrator"),
    INVALID_TOKEN(422, "The token cannot be made like this"),
    UNKNOWN_TOKEN(404, "There is no such token"),
    UNKNOWN_SESSION(404, "There is no such session");

    private final int status;
    private final String title;

    IdentityProblem(int status, String title) {
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
