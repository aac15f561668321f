package dev.entente.refresh;

import dev.entente.program.Ending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refresh over REST: of which program and quarter (2026-Q4), through which day, and what came of it.
 *
 * @param state open, drafted or unchanged
 * @param draft the draft that came of it, and the version that it became
 * @param word why nothing changes
 * @param priorities what matters in the next quarter
 */
public record ShownRefresh(
        UUID id,
        String program,
        String name,
        String quarter,
        LocalDate dueOn,
        Instant openedAt,
        @Nullable UUID openedBy,
        String state,
        @Nullable UUID draft,
        @Nullable Integer version,
        @Nullable String word,
        @Nullable String priorities,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy) {

    static ShownRefresh of(RefreshRow row) {
        var refresh = row.refresh();
        return new ShownRefresh(
                refresh.id(),
                row.program(),
                row.name(),
                refresh.quarter().toString(),
                refresh.dueOn(),
                refresh.openedAt(),
                refresh.openedBy(),
                refresh.state().name().toLowerCase(Locale.ROOT),
                refresh.draftId(),
                row.version(),
                refresh.word(),
                refresh.priorities(),
                refresh.closedAt(),
                refresh.closedBy());
    }

    /**
     * With what it wants side by side.
     *
     * @param before the quarter before; absent where nothing was in force in it
     * @param endings incentives that ended in the quarter, or end until the next one is over
     * @param prioritiesBefore what was said for this quarter
     */
    public record Whole(
            ShownRefresh refresh,
            QuarterFigures quarter,
            @Nullable QuarterFigures before,
            List<Ending> endings,
            @Nullable String prioritiesBefore) {

        static Whole of(RefreshPage page) {
            return new Whole(ShownRefresh.of(page.row()), page.now(), page.before(), page.endings(), page.priorities());
        }
    }
}
