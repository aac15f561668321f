package dev.entente.registration;

import dev.entente.problem.Problem;

/** How registrations refuse. */
public enum RegistrationProblem implements Problem.Kind {
    UNKNOWN_REGISTRATION(404, "There is no such registration"),
    UNCLEAR_REGISTRATION(422, "The registration cannot be described like this"),
    REGISTERED_ALREADY(409, "Your company has a registration for this customer"),
    REGISTRATION_RESTS(409, "Your company's protection of this customer ended not long ago"),
    REGISTRATION_IS_HELD(409, "Another registration holds this customer"),
    REGISTRATION_IS_DECIDED(409, "The registration is not in a state for this"),
    REGISTRATION_CHANGED_MEANWHILE(412, "Somebody changed the registration in the meantime"),
    UNKNOWN_EVIDENCE(404, "There is no such file with the registration"),
    TOO_MUCH_EVIDENCE(422, "The registration has as many files as it takes"),
    TOO_MANY_CHECKS(429, "Too many customers were checked");

    private final int status;
    private final String title;

    RegistrationProblem(int status, String title) {
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
