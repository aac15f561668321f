package dev.entente.registration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found beside a claim, in words for the vendor, with the record it stands on and, where it ends by itself, its last day. Partners never see it. */
public record Finding(
        Kind kind, String words, UUID subject, @Nullable LocalDate until) {

    public Finding(Kind kind, String words, UUID subject) {
        this(kind, words, subject, null);
    }

    /** What it is, the graver first. */
    public enum Kind {
        HELD,
        WAITING,
        NAMED_ACCOUNT,
        OPEN_DEAL,
        TERRITORY,
        SIMILAR_NAME,
        RECENT_PURCHASE
    }
}
