package dev.entente.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether somebody is the member with an e-mail address. Whatever is wrong (no such address, another password,
 * too many tries, deactivated) takes the same steps and the same time, and says no more than no.
 */
@ApplicationScoped
public class ProvingByPassword {

    @Inject
    Vault vault;

    @Inject
    Passwords passwords;

    /** A member who is who they say. */
    public record Proven(UUID memberId, @Nullable UUID partnerId) {}

    private record Claim(
            UUID memberId,
            @Nullable UUID partnerId,
            boolean active,
            @Nullable String hash) {}

    private record Looked(boolean allowed, Optional<Claim> claim) {}

    public Optional<Proven> prove(String email, String password, String remote) {
        var looked = vault.open(desk -> new Looked(Attempts.count(desk, email, remote), claim(desk, email)));
        boolean matches =
                passwords.matches(password, looked.claim().map(Claim::hash).orElse(null));
        return looked.claim()
                .filter(claim -> matches && looked.allowed() && claim.active())
                .map(claim -> proven(claim, email, remote));
    }

    private static Optional<Claim> claim(Desk desk, String email) throws SQLException {
        return desk.one(
                """
                select m.id, m.partner_id, m.state, c.hash from member m
                left join identity.credential c on c.tenant_id = m.tenant_id and c.member_id = m.id
                where m.tenant_id = ? and m.email = ?""",
                row -> new Claim(
                        Desk.id(row, "id"),
                        Desk.idOrNull(row, "partner_id"),
                        row.getString("state").equals("active"),
                        row.getString("hash")),
                email);
    }

    private Proven proven(Claim claim, String email, String remote) {
        vault.open(desk -> {
            Attempts.succeeded(desk, email, remote);
            return claim;
        });
        return new Proven(claim.memberId(), claim.partnerId());
    }
}
