package dev.entente.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.audit.Audit;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Presumption;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** API tokens: a member's permissions, or some of them, for a program. */
@ApplicationScoped
public class Tokens {

    private static final String PREFIX = "ent_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final Duration COARSE = Duration.ofHours(1);

    /** For what is changed past the application, by hand. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final int MOST_KEPT = 10_000;

    @Inject
    Vault vault;

    /** A token of an active member, as a request finds it. */
    public record Found(UUID id, UUID memberId, @Nullable UUID partnerId, Set<String> permissions) {}

    /** A token as people see it in a list: everything but the token. */
    public record Listed(
            UUID id,
            String name,
            UUID memberId,
            String member,
            Set<String> permissions,
            Instant createdAt,
            Instant endsAt,
            @Nullable Instant usedAt) {}

    /** What a new token is to be. */
    public record Wanted(UUID memberId, String name, Set<String> permissions, Instant endsAt) {}

    /** The token itself, shown once. */
    public record Made(UUID id, String token) {}

    private record Trail(String name, UUID member, String permissions) {}

    private record Used(Found found, @Nullable Instant at, Instant endsAt) {

        boolean isGoodFor(Instant now) {
            return endsAt.isAfter(now) && !isWorthNoting(at, now);
        }
    }

    /** A token as this node has found it, and the number of the tenant's last change that it had heard of before. */
    public record Known(Found found, long change) {}

    private record Kept(Used used, long change) {}

    private record Key(UUID tenantId, ByteBuffer digest) {

        static Key of(String token) {
            return new Key(Scope.current().tenantId(), ByteBuffer.wrap(Keys.digest(token)));
        }
    }

    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    public Optional<Found> find(String token) {
        if (!FORM.matcher(token).matches()) return Optional.empty();
        // Before it is asked for, so that an end that comes later is another one.
        var change = Presumption.heardOf(Scope.current().tenantId());
        var used = used(token);
        if (used.isEmpty()) kept.invalidate(Key.of(token));
        else if (isWorthNoting(used.get().at(), vault.now())) vault.open(desk -> touch(desk, used.get()));
        else if (change != null) kept.put(Key.of(token), new Kept(used.get(), change));
        return used.map(Used::found);
    }

    /** What was found a moment ago and holds if nothing has changed, which is to be asked before anything is done for it. */
    public Optional<Known> known(String token) {
        var known = kept.getIfPresent(Key.of(token));
        return known == null || !known.used().isGoodFor(vault.now())
                ? Optional.empty()
                : Optional.of(new Known(known.used().found(), known.change()));
    }

    private static boolean isWorthNoting(@Nullable Instant usedAt, Instant now) {
        return usedAt == null || usedAt.plus(COARSE).isBefore(now);
    }

    private Optional<Used> used(String token) {
        return vault.ask(
                """
                select t.id, t.member_id, t.permissions, t.used_at, t.ends_at, m.partner_id from identity.token t
                join member m on m.tenant_id = t.tenant_id and m.id = t.member_id and m.state = 'active'
                where t.tenant_id = ? and t.hash = ? and t.ends_at > ?""",
                row -> new Used(found(row), Desk.instantOrNull(row, "used_at"), Desk.instant(row, "ends_at")),
                Keys.digest(token),
                vault.now());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                Desk.id(row, "id"),
                Desk.id(row, "member_id"),
                Desk.idOrNull(row, "partner_id"),
                permissions(row.getString("permissions")));
    }

    private static Set<String> permissions(String text) {
        return Set.of(text.split(" "));
    }

    private static int touch(Desk desk, Used used) throws SQLException {
        return desk.update("""
                update identity.token t set used_at = v.at from (values (?::uuid, ?::uuid, ?::timestamptz)) v (tenant_id, id, at)
                where t.tenant_id = v.tenant_id and t.id = v.id""", used.found().id(), desk.now());
    }

    public Made make(Wanted wanted) {
        var made = new Made(Ids.next(), PREFIX + Keys.fresh());
        var permissions = String.join(" ", new TreeSet<>(wanted.permissions()));
        vault.open(desk -> {
            desk.update(
                    """
                    insert into identity.token (tenant_id, id, hash, member_id, name, permissions, created_at, ends_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    made.id(),
                    Keys.digest(made.token()),
                    wanted.memberId(),
                    wanted.name(),
                    permissions,
                    desk.now(),
                    wanted.endsAt());
            var after = new Trail(wanted.name(), wanted.memberId(), permissions);
            Vault.audit(desk, new Audit.Change("token.created", "token", made.id(), null, after));
            return made;
        });
        return made;
    }

    /** Tokens of one side's members, the newest first; of all sides without a partner. */
    public List<Listed> list(@Nullable UUID partnerId) {
        return vault.open(desk -> desk.list("""
                select t.*, m.name as member from identity.token t
                join member m on m.tenant_id = t.tenant_id and m.id = t.member_id
                where t.tenant_id = ? and (?::uuid is null or m.partner_id = ?::uuid) order by t.id desc""", Tokens::listed, partnerId, partnerId));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                Desk.id(row, "id"),
                row.getString("name"),
                Desk.id(row, "member_id"),
                row.getString("member"),
                permissions(row.getString("permissions")),
                Desk.instant(row, "created_at"),
                Desk.instant(row, "ends_at"),
                Desk.instantOrNull(row, "used_at"));
    }

    /** Ends a token of one side's members, or of any side's without a partner; false if there is none. */
    public boolean revoke(UUID id, @Nullable UUID partnerId) {
        return vault.open(desk -> {
            int ended = desk.update("""
                    delete from identity.token t using member m
                    where t.tenant_id = ? and t.id = ? and m.tenant_id = t.tenant_id and m.id = t.member_id
                    and (?::uuid is null or m.partner_id = ?::uuid)""", id, partnerId, partnerId);
            if (ended == 0) return false;
            Vault.audit(desk, new Audit.Change("token.revoked", "token", id, null, null));
            number(desk);
            return true;
        });
    }

    /** Ends all tokens of a member. */
    public int revokeAll(UUID memberId) {
        return vault.open(desk -> {
            int ended = desk.update("delete from identity.token where tenant_id = ? and member_id = ?", memberId);
            if (ended > 0) number(desk);
            return ended;
        });
    }

    /** No server takes what it has kept any more; written last, since others wait for it. */
    private static void number(Desk desk) throws SQLException {
        desk.update(
                "insert into tenant_change (tenant_id, number) values (?, ?) on conflict (tenant_id) do update set number = excluded.number",
                UUID.randomUUID().getMostSignificantBits());
    }
}
