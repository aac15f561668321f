package dev.entente.credential;

import dev.entente.audit.Audit;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has signed in, from which device; each row one cookie, of which only the digest is known. */
@ApplicationScoped
public class Sessions {

    public static final Duration IDLE = Duration.ofHours(12);
    public static final Duration LONGEST = Duration.ofDays(14);

    /** Not every request is worth a write. */
    private static final Duration COARSE = Duration.ofMinutes(1);

    @Inject
    Vault vault;

    /** A session of an active member, as a request finds it. */
    public record Found(UUID id, UUID memberId, @Nullable UUID partnerId) {}

    /** A session as its member sees it in a list. */
    public record Listed(UUID id, String device, Instant openedAt, Instant seenAt) {}

    private record Seen(Found found, Instant at) {}

    /** The session with this key, if it has not ended and its member is still active. */
    public Optional<Found> find(String key) {
        var seen = seen(key);
        if (seen.isPresent() && seen.get().at().plus(COARSE).isBefore(vault.now()))
            vault.open(desk -> touch(desk, seen.get()));
        return seen.map(Seen::found);
    }

    private Optional<Seen> seen(String key) {
        var now = vault.now();
        return vault.ask(
                """
                select s.id, s.member_id, s.seen_at, m.partner_id from identity.session s
                join member m on m.tenant_id = s.tenant_id and m.id = s.member_id and m.state = 'active'
                where s.tenant_id = ? and s.hash = ? and s.ends_at > ? and s.seen_at > ?""", row -> new Seen(found(row), Desk.instant(row, "seen_at")), Keys.digest(key), now, now.minus(IDLE));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(Desk.id(row, "id"), Desk.id(row, "member_id"), Desk.idOrNull(row, "partner_id"));
    }

    private static int touch(Desk desk, Seen seen) throws SQLException {
        return desk.update("""
                update identity.session s set seen_at = v.at from (values (?::uuid, ?::uuid, ?::timestamptz)) v (tenant_id, id, at)
                where s.tenant_id = v.tenant_id and s.id = v.id""", seen.found().id(), desk.now());
    }

    /** Opens a session of the member whose scope is bound; gives its key. What has ended is swept on the way. */
    public String open(UUID memberId, String device) {
        var key = Keys.fresh();
        var id = Ids.next();
        vault.open(desk -> {
            desk.update(
                    "delete from identity.session where tenant_id = ? and seen_at < ?",
                    desk.now().minus(LONGEST));
            desk.update(
                    """
                    insert into identity.session (tenant_id, id, hash, member_id, device, opened_at, seen_at, ends_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    Keys.digest(key),
                    memberId,
                    device,
                    desk.now(),
                    desk.now(),
                    desk.now().plus(LONGEST));
            audit(desk, "session.opened", id, null, Map.of("device", device));
            return id;
        });
        return key;
    }

    /** Ends one session of the member; false if there is none. */
    public boolean close(UUID memberId, UUID id) {
        return vault.open(desk -> {
            int ended = desk.update(
                    "delete from identity.session where tenant_id = ? and member_id = ? and id = ?", memberId, id);
            if (ended > 0) audit(desk, "session.closed", id, null, null);
            return ended > 0;
        });
    }

    /** Ends all sessions of the member, except perhaps one. */
    public int closeAll(UUID memberId, @Nullable UUID except) {
        return vault.open(desk -> desk.update(
                "delete from identity.session where tenant_id = ? and member_id = ? and id is distinct from ?::uuid",
                memberId,
                except));
    }

    /** The member's open sessions, the last used first. */
    public List<Listed> list(UUID memberId) {
        return vault.open(desk -> desk.list(
                """
                select id, device, opened_at, seen_at from identity.session
                where tenant_id = ? and member_id = ? and ends_at > ? and seen_at > ? order by seen_at desc""",
                row -> new Listed(
                        Desk.id(row, "id"),
                        row.getString("device"),
                        Desk.instant(row, "opened_at"),
                        Desk.instant(row, "seen_at")),
                memberId,
                desk.now(),
                desk.now().minus(IDLE)));
    }

    private static void audit(Desk desk, String action, UUID id, @Nullable Object before, @Nullable Object after)
            throws SQLException {
        Vault.audit(desk, new Audit.Change(action, "session", id, before, after));
    }
}
