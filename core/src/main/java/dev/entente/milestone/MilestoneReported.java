package dev.entente.milestone;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone was reported, corrected or withdrawn, in the running transaction; before is where it stood until then. */
public record MilestoneReported(
        Milestone milestone, @Nullable Place before, String reason) {

    /** Whose it is, and when. */
    public record Place(UUID partnerId, LocalDate on) {}
}
