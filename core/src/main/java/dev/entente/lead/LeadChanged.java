package dev.entente.lead;

import org.jspecify.annotations.Nullable;

/** Something became of a lead, in the running transaction; with the share that it is about, where it is about one. */
public record LeadChanged(Lead lead, @Nullable LeadShare share, What what) {

    /** What became of it. */
    public enum What {
        /** It waits in the vendor's queue. */
        QUEUED,
        /** A partner gave it. */
        GIVEN,
        OFFERED,
        ACCEPTED,
        DECLINED,
        LAPSED,
        RECALLED,
        WORKED,
        CONVERTED,
        CLOSED
    }
}
