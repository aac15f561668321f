package dev.entente.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One-time links: whoever holds one is let in as its member, once, within a day, at the tenant's own address. */
@ApplicationScoped
public class Links {

    public static final Duration LASTS = Duration.ofHours(24);

    private static final String SIGN_IN = "sign-in";

    @Inject
    Vault vault;

    /** The member whom a link let in. */
    public record Used(UUID memberId, @Nullable UUID partnerId) {}

    private record Taken(Used used, Instant endsAt, boolean active) {}

    /** A new link for the member; earlier ones no longer work. */
    public String make(UUID memberId) {
        var key = Keys.fresh();
        vault.open(desk -> {
            desk.update("delete from identity.link where tenant_id = ? and member_id = ?", memberId);
            return desk.update(
                    "insert into identity.link (tenant_id, hash, purpose, member_id, ends_at) values (?, ?, ?, ?, ?)",
                    Keys.digest(key),
                    SIGN_IN,
                    memberId,
                    desk.now().plus(LASTS));
        });
        return key;
    }

    /** Takes the link away, and says whose it was if it was still good. Of two at once, one finds it. */
    public Optional<Used> use(String key) {
        return vault.open(desk -> take(desk, key)
                .filter(taken -> taken.active() && taken.endsAt().isAfter(desk.now()))
                .map(Taken::used));
    }

    private static Optional<Taken> take(Desk desk, String key) throws SQLException {
        return desk.one(
                """
                delete from identity.link l using member m
                where l.tenant_id = ? and l.hash = ? and l.purpose = ? and m.tenant_id = l.tenant_id and m.id = l.member_id
                returning l.member_id, l.ends_at, m.partner_id, m.state""",
                row -> new Taken(
                        new Used(Desk.id(row, "member_id"), Desk.idOrNull(row, "partner_id")),
                        Desk.instant(row, "ends_at"),
                        row.getString("state").equals("active")),
                Keys.digest(key),
                SIGN_IN);
    }

    public int dropAll(UUID memberId) {
        return vault.open(
                desk -> desk.update("delete from identity.link where tenant_id = ? and member_id = ?", memberId));
    }
}
