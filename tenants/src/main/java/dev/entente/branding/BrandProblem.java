package dev.entente.branding;

import dev.entente.problem.Problem;

/** Why a brand is not drafted or published like this. */
public enum BrandProblem implements Problem.Kind {
    INVALID_BRAND(422, "The brand cannot look like this"),
    LOGO_REFUSED(422, "This logo cannot be shown"),
    UNKNOWN_BRAND(404, "There was no such brand"),
    BRAND_CHANGED(409, "Somebody else changed the draft"),
    BRAND_UNCHANGED(409, "There is nothing to publish");

    private final int status;
    private final String title;

    BrandProblem(int status, String title) {
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
