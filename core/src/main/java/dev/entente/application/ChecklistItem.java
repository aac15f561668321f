package dev.entente.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that is looked into at an application: who sees to it, who did and when, what was found, and where that can be seen. */
public record ChecklistItem(
        String words,
        boolean required,
        @Nullable UUID owner,
        @Nullable Instant doneAt,
        @Nullable UUID doneBy,
        @Nullable String note,
        @Nullable String link) {

    static ChecklistItem of(Checklist.Wanted wanted) {
        return new ChecklistItem(wanted.words(), wanted.required(), null, null, null, null, null);
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
