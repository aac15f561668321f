package dev.entente.announcement;

import dev.entente.announcement.Announcement.What;
import dev.entente.announcement.ReadingAnnouncements.Told;
import dev.entente.program.KnowingChanges.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a partner was told. */
public final class AnnouncementFixtures {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private AnnouncementFixtures() {}

    public static Told told(UUID partner, LocalDate from, @Nullable String word, String... changes) {
        var program = new UUID(0, 7);
        var change = new Change(program, "levels", "Partnership", 2, from, List.of(), List.of(), Map.of(), null);
        var announcement = new Announcement(new UUID(0, 8), program, What.COMES, AT);
        announcement.word = word;
        return new Told(new ProgramNotice(announcement, change, partner, "gold", List.of(changes)), announcement);
    }

    public static void read(Told told) {
        told.notice().readAt = AT;
    }
}
