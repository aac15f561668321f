package dev.entente.registration;

/** Something happened to a registration, in the running transaction. */
public record RegistrationChanged(Registration registration, What what) {

    /** What happened. */
    public enum What {
        SUBMITTED,
        IMPORTED,
        EDITED,
        RECONSIDERED,
        FREED,
        APPROVED,
        DECLINED,
        MET,
        ANNOUNCED,
        EXTENSION_ASKED,
        EXTENSION_DECLINED,
        EXTENDED,
        REMINDED,
        LAPSED,
        GIVEN_BACK,
        NOT_GIVEN_BACK,
        WITHDRAWN,
        REST_LIFTED,
        CONVERTED,
        OVERTAKEN,
        SHUT
    }
}
