package dev.entente.milestone;

import dev.entente.view.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which milestones: those that count, those that were withdrawn, or both (none said); of a partner; with what was typed. */
public record MilestoneFilter(
        @Nullable Boolean withdrawn,
        @Nullable UUID partnerId,
        @Nullable String typed) {

    public static final MilestoneFilter ALL = new MilestoneFilter(null, null, null);

    /** What is looked for in a name or a source's id, as a pattern of the database; null where nothing was typed. */
    @Nullable
    String pattern() {
        return Typed.pattern(typed);
    }
}
