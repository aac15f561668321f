package dev.entente.message;

import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inbox of whoever acts. */
@ApplicationScoped
@Transactional
@Requires(MessagePermissions.OWN_NOTICES)
public class ReadingNotices {

    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    @Inject
    Notices notices;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    @Inject
    Retention retention;

    /** Unread first, then newest first. */
    public List<Notice> inbox(int offset, int limit) {
        if (limit == 0) return List.of();
        return notices.inbox(me(), Limit.range(offset + 1L, (long) offset + limit));
    }

    public int count() {
        return Math.toIntExact(notices.count(me()));
    }

    public int unread() {
        return Math.toIntExact(notices.unread(me()));
    }

    /** Newest first, older than the given one. */
    public List<Notice> before(@Nullable UUID before, boolean onlyUnread, int limit) {
        return notices.before(me(), before == null ? BEHIND_ALL : before, !onlyUnread, Limit.of(limit));
    }

    /** Says that it has been read, and shows it. */
    public Notice read(UUID id) {
        var now = clock.instant();
        if (notices.markRead(me(), id, now) > 0) retention.noticeRead(now);
        return notices.find(me(), id)
                .orElseThrow(() -> new Problem(MessageProblem.UNKNOWN_NOTICE, "Look it up in your inbox."));
    }

    /** How many there were to be read. */
    public int readAll() {
        var now = clock.instant();
        int read = notices.markAllRead(me(), now);
        if (read > 0) retention.noticeRead(now);
        return read;
    }

    private UUID me() {
        return access.current().id();
    }
}
