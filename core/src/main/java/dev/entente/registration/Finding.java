package dev.entente.registration;

import java.util.UUID;

/** What was found beside a claim, in words for the vendor, with the record it stands on. Partners never see it. */
public record Finding(Kind kind, String words, UUID subject) {

    /** What it is, the graver first. */
    public enum Kind {
        HELD,
        WAITING,
        OPEN_DEAL,
        SIMILAR_NAME,
        RECENT_PURCHASE
    }
}
