package dev.entente.credential;

import dev.entente.problem.Problem;

/** Why a credential is not accepted as a new one. */
public enum CredentialProblem implements Problem.Kind {
    WEAK_PASSWORD(422, "The password is too easy to guess"),
    BUSY(429, "Too many people sign in at this moment");

    private final int status;
    private final String title;

    CredentialProblem(int status, String title) {
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
