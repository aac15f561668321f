package dev.entente.view;

import dev.entente.problem.Problem;

/** Why a view is not kept, or not shown. */
public enum ViewProblem implements Problem.Kind {
    UNKNOWN_VIEW(404, "There is no such view"),
    UNCLEAR_VIEW(422, "The view cannot be kept like this"),
    VIEW_NAME_TAKEN(409, "You have a view of this name already"),
    TOO_MANY_VIEWS(422, "You have as many views of this list as can be kept");

    private final int status;
    private final String title;

    ViewProblem(int status, String title) {
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
