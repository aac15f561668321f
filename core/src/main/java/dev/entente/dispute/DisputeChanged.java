package dev.entente.dispute;

/** Something became of a dispute. */
record DisputeChanged(ShownDispute dispute, What what, String words) {

    /** What became of it. */
    enum What {
        RAISED,
        COMMENTED_BY_PARTNER,
        COMMENTED_BY_VENDOR,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }
}
