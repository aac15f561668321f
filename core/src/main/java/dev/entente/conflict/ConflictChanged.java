package dev.entente.conflict;

/** Something happened to one of those who claim what a case is about, in the running transaction. */
record ConflictChanged(Contender contender, What what, String words) {

    /** What happened. */
    enum What {
        OPENED,
        ASKED,
        EVIDENCE,
        DECIDED,
        APPEALED,
        FINAL
    }
}
