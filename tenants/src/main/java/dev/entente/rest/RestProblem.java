package dev.entente.rest;

import dev.entente.problem.Problem;

/** What can be wrong with a request before any rule has looked at it. */
public enum RestProblem implements Problem.Kind {
    NOT_JSON(400, "The body is not well-formed JSON"),
    INVALID_FIELD(422, "A field has a value that cannot be used"),
    INVALID_PARAMETER(400, "A parameter of the address cannot be used"),
    INVALID_CURSOR(400, "The cursor is not one of ours"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),
    NOT_ACCEPTABLE(406, "There is no such representation"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not read here"),
    PRECONDITION_REQUIRED(428, "Say which version you change"),
    PRECONDITION_FAILED(412, "Somebody changed it in the meantime"),
    KEY_REUSED(422, "The idempotency key belongs to another request"),
    IN_FLIGHT(409, "The same request is still running"),
    TOO_LARGE(413, "The body is too large"),
    INTERNAL(500, "Something went wrong on our side");

    private final int status;
    private final String title;

    RestProblem(int status, String title) {
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
