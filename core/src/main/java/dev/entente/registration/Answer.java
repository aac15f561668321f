package dev.entente.registration;

/**
 * What a partner is told at once about a customer. The words say what was looked at, and are the same whatever was found
 * there: who holds what is nobody's business.
 */
public record Answer(Verdict verdict, String words) {

    /** Nothing speaks against it; a protection does, and it may stand in line; or a person has to look. */
    public enum Verdict {
        FREE,
        BLOCKED,
        TO_BE_REVIEWED
    }

    private static final String LOOKED_AT =
            "We looked at the customer's domain and name, at registrations, open deals, named accounts and recent purchases, and at who covers its market. ";

    static Answer of(Verdict verdict) {
        return new Answer(verdict, LOOKED_AT + what(verdict));
    }

    private static String what(Verdict verdict) {
        return switch (verdict) {
            case FREE -> "Nothing speaks against yours.";
            case BLOCKED ->
                "The customer is protected at the moment. You can send yours: it stands in line, and is looked at when the way is free.";
            case TO_BE_REVIEWED -> "Something may touch yours, so a person will look at it before it is decided.";
        };
    }
}
