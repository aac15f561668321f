package dev.entente.credential;

import dev.entente.credential.Lockout.Count;
import java.sql.SQLException;
import java.time.Duration;

/** Counts the tries to sign in, by e-mail address and by where they come from. */
final class Attempts {

    private static final Duration KEPT = Duration.ofHours(2);

    private static final String LOCK = """
            insert into identity.attempt as a (tenant_id, key, failures, since) values (?, ?, 0, ?)
            on conflict (tenant_id, key) do update set failures = a.failures
            returning failures, since, locked_until""";

    // Who is being tried by somebody else now stays, rather than that two wait for each other.
    private static final String DROP_OLD = """
            with old as (
                select tenant_id, key from identity.attempt where tenant_id = ? and since < ? for update skip locked)
            delete from identity.attempt a using old where a.tenant_id = old.tenant_id and a.key = old.key""";

    private static final String TAKE_BACK = """
            update identity.attempt a
            set failures = a.failures - 1, locked_until = case when a.failures > v.free then a.locked_until end
            from (values (?::uuid, ?::bytea, ?::int)) v (tenant_id, key, free)
            where a.tenant_id = v.tenant_id and a.key = v.key and a.failures > 0""";

    private Attempts() {}

    /** Counts this try; false if it comes too soon after too many others. */
    static boolean count(Desk desk, String email, String remote) throws SQLException {
        boolean allowed = count(desk, Lockout.EMAIL, email(email));
        return count(desk, Lockout.REMOTE, remote(remote)) && allowed;
    }

    /** Counts a wish for another password; false if there were too many. */
    static boolean countForgotten(Desk desk, String email, String remote) throws SQLException {
        boolean allowed = count(desk, Lockout.FORGOTTEN, Keys.digest("forgotten " + email));
        return count(desk, Lockout.REMOTE, Keys.digest("forgotten by " + remote)) && allowed;
    }

    // The row is locked until commit: tries for one address wait for each other here, and no longer. It is made and
    // locked in one step, since a try that was right meanwhile takes it away.
    private static boolean count(Desk desk, Lockout policy, byte[] key) throws SQLException {
        var known = desk.one(
                        LOCK,
                        row -> new Count(
                                row.getInt("failures"),
                                Desk.instant(row, "since"),
                                Desk.instantOrNull(row, "locked_until")),
                        key,
                        desk.now())
                .orElseThrow();
        if (known.isLocked(desk.now())) return false;
        store(desk, policy.tried(known, desk.now()), key);
        return true;
    }

    private static void store(Desk desk, Count count, byte[] key) throws SQLException {
        desk.update("""
                update identity.attempt a set failures = v.failures, since = v.since, locked_until = v.locked_until
                from (values (?::uuid, ?::int, ?::timestamptz, ?::timestamptz, ?::bytea)) v (tenant_id, failures, since, locked_until, key)
                where a.tenant_id = v.tenant_id and a.key = v.key""", count.failures(), count.since(), count.lockedUntil(), key);
    }

    /**
     * Takes back a try that was right, and on the way drops what nobody needs any longer. Where it came from, the wrong ones
     * stay counted: one's own account is no way to try other people's for ever.
     */
    static void succeeded(Desk desk, String email, String remote) throws SQLException {
        desk.update("delete from identity.attempt where tenant_id = ? and key = ?", email(email));
        desk.update(TAKE_BACK, remote(remote), Lockout.REMOTE.free());
        desk.update(DROP_OLD, desk.now().minus(KEPT));
    }

    private static byte[] email(String email) {
        return Keys.digest("email " + email);
    }

    private static byte[] remote(String remote) {
        return Keys.digest("remote " + remote);
    }
}
