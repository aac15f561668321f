package dev.entente.signup;

import dev.entente.problem.Problem;

/** Why nobody can sign up like this, or now. */
public enum SignUpProblem implements Problem.Kind {
    INVALID_SIGN_UP(422, "The workspace cannot be opened like this"),
    CLOSED(403, "Nobody can sign up here by themselves"),
    TOO_MANY(429, "Too many ask for this at the moment"),
    VERIFIED_ALREADY(409, "The e-mail address is verified already");

    private final int status;
    private final String title;

    SignUpProblem(int status, String title) {
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
