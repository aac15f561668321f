package dev.entente.partner;

import dev.entente.problem.Problem;

/** How partners refuse. */
public enum PartnerProblem implements Problem.Kind {
    UNKNOWN_PARTNER(404, "There is no such partner"),
    UNCLEAR_PARTNER(422, "The partner cannot be described like this"),
    CODE_TAKEN(409, "Another partner has this code"),
    CHANGED_MEANWHILE(412, "Somebody changed the partner in the meantime"),
    UNKNOWN_CONTACT(404, "There is no such contact"),
    UNCLEAR_CONTACT(422, "The contact cannot be described like this"),
    TOO_MANY_CONTACTS(409, "The partner has as many contacts as can be kept"),
    UNKNOWN_DOCUMENT(404, "There is no such document"),
    UNCLEAR_DOCUMENT(422, "The document cannot be described like this"),
    TOO_MANY_DOCUMENTS(409, "The partner has as many documents as can be kept");

    private final int status;
    private final String title;

    PartnerProblem(int status, String title) {
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
