package dev.entente.level;

import dev.entente.program.Gauge;
import dev.entente.program.ReadingProgress.Way;
import dev.entente.program.ReviewPolicy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner's level in one program: its way to the next tier, what keeps the one it has, when it is reviewed next and what that would
 * find, whether it is fixed or on trial, what is proposed or was, and what reviews found.
 */
public record LevelCard(
        Way way,
        List<Gauge> keeps,
        ReviewPolicy policy,
        @Nullable LocalDate nextReview,
        @Nullable Forecast forecast,
        @Nullable LevelGrant grant,
        List<Gauge> trial,
        List<LevelProposal> proposals,
        List<LevelReview> reviews) {

    public LevelCard {
        keeps = List.copyOf(keeps);
        trial = List.copyOf(trial);
        proposals = List.copyOf(proposals);
        reviews = List.copyOf(reviews);
    }

    /** What waits for a decision or for its day; null where nothing does. */
    public @Nullable LevelProposal pending() {
        return proposals.stream()
                .filter(each -> each.isOpen() || each.state() == LevelProposal.State.ACCEPTED && !each.isApplied())
                .findFirst()
                .orElse(null);
    }
}
