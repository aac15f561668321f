package dev.entente.ui.pricebook;

import dev.entente.problem.Problem;

/** What a form of this package refuses before anybody is asked. */
enum FormProblem implements Problem.Kind {
    INCOMPLETE;

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Something is missing";
    }
}
