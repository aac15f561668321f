package dev.entente.tenant;

import dev.entente.problem.Problem;

/** Why a tenant is not opened, and what any work in one may meet with. */
public enum TenantProblem implements Problem.Kind {
    INVALID_TENANT(422, "The tenant cannot be opened like this"),
    ADDRESS_TAKEN(409, "This address belongs to another tenant"),
    UNKNOWN_TENANT(404, "There is no such tenant"),
    IN_USE(503, "Somebody else changes the same right now"),
    TOOK_TOO_LONG(503, "This took too long"),
    TOO_BUSY(503, "The server has too much to do right now"),
    TOO_MUCH_AT_ONCE(422, "This asks for too much at once");

    private final int status;
    private final String title;

    TenantProblem(int status, String title) {
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
