package dev.entente.clientele;

import dev.entente.problem.Problem;

/** How what is said of wanted customers is refused. */
enum ClienteleProblem implements Problem.Kind {
    UNCLEAR_IDEAL_CUSTOMER(422, "The customer that is wanted cannot be described like this"),
    IDEAL_CUSTOMER_CHANGED_MEANWHILE(409, "Somebody else said which customers are wanted in the meantime");

    private final int status;
    private final String title;

    ClienteleProblem(int status, String title) {
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
