package dev.entente.template;

import dev.entente.problem.Problem;

/** How templates refuse. */
public enum TemplateProblem implements Problem.Kind {
    UNKNOWN_TEMPLATE(404, "There is no such template"),
    NO_USUAL_WORDS(409, "There are no usual words"),
    UNCLEAR_TEMPLATE(422, "The message cannot be worded like this"),
    TEMPLATE_CHANGED_MEANWHILE(412, "Somebody worded the message in the meantime");

    private final int status;
    private final String title;

    TemplateProblem(int status, String title) {
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
