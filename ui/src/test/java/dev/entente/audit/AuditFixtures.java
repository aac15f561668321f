package dev.entente.audit;

import dev.entente.tenant.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Entries of the trail as they are read. */
public final class AuditFixtures {

    private AuditFixtures() {}

    public static AuditEntry entry(String action, @Nullable String before, @Nullable String after) {
        var entry = new AuditEntry(
                Ids.derived(action), Instant.parse("2026-11-20T09:14:00Z"), action, "partner", Ids.derived("subject"));
        entry.memberId = Ids.derived("member");
        entry.before = before;
        entry.after = after;
        return entry;
    }
}
