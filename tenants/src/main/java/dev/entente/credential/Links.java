package dev.entente.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One-time links: whoever holds one may do what it is for, once and in time, at the tenant's own address. */
@ApplicationScoped
public class Links {

    private static final String PURPOSES = " and purpose = any (string_to_array(?, ' '))";

    @Inject
    Vault vault;

    /** The member whom a link let in. */
    public record Used(UUID memberId, @Nullable UUID partnerId) {}

    private record Taken(Used used, Instant endsAt, boolean active) {}

    /** A new link for a member, or whatever else it is for; earlier ones of this purpose no longer work. */
    public String make(UUID subject, Purpose purpose) {
        var key = Keys.fresh();
        vault.open(desk -> {
            desk.update(
                    "delete from identity.link where tenant_id = ? and member_id = ? and purpose = ?",
                    subject,
                    purpose.code());
            return desk.update(
                    "insert into identity.link (tenant_id, hash, purpose, member_id, ends_at) values (?, ?, ?, ?, ?)",
                    Keys.digest(key),
                    purpose.code(),
                    subject,
                    desk.now().plus(purpose.lasts()));
        });
        return key;
    }

    /** Takes the link of an active member away, and says whose it was if it was still good. Of two at once, one finds it. */
    public Optional<Used> use(String key, Purpose... purposes) {
        return vault.open(desk -> take(desk, key, purposes)
                .filter(taken -> taken.active() && taken.endsAt().isAfter(desk.now()))
                .map(Taken::used));
    }

    private static Optional<Taken> take(Desk desk, String key, Purpose... purposes) throws SQLException {
        return desk.one(
                """
                delete from identity.link l using member m
                where l.tenant_id = ? and l.hash = ? and m.tenant_id = l.tenant_id and m.id = l.member_id""" + PURPOSES + " returning l.member_id, l.ends_at, m.partner_id, m.state",
                row -> new Taken(
                        new Used(Desk.id(row, "member_id"), Desk.idOrNull(row, "partner_id")),
                        Desk.instant(row, "ends_at"),
                        row.getString("state").equals("active")),
                Keys.digest(key),
                codes(purposes));
    }

    /** Whose link it is, as long as it is good; to look does not use it up. */
    public Optional<UUID> look(String key, Purpose... purposes) {
        return vault.open(desk -> desk.one(
                "select member_id from identity.link where tenant_id = ? and hash = ?" + PURPOSES + " and ends_at > ?",
                row -> Desk.id(row, "member_id"),
                Keys.digest(key),
                codes(purposes),
                desk.now()));
    }

    private static String codes(Purpose... purposes) {
        return String.join(" ", Stream.of(purposes).map(Purpose::code).toList());
    }

    /** No link of it works any longer. */
    public int dropAll(UUID subject) {
        return vault.open(
                desk -> desk.update("delete from identity.link where tenant_id = ? and member_id = ?", subject));
    }
}
