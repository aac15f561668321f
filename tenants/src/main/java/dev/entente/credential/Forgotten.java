package dev.entente.credential;

import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Wishes for another password, as they were typed: whether the address is known is looked at later, by nobody's request. */
@ApplicationScoped
public class Forgotten {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Vault vault;

    /** Keeps the wish; empty if this address, or whoever asks, has asked too often. */
    public Optional<UUID> keep(String email, String remote) {
        return vault.open(desk -> {
            desk.update(
                    "delete from identity.forgotten where tenant_id = ? and asked_at < ?",
                    desk.now().minus(KEPT));
            if (!Attempts.countForgotten(desk, email, remote)) return Optional.empty();
            var id = Ids.next();
            desk.update(
                    "insert into identity.forgotten (tenant_id, id, email, asked_at) values (?, ?, ?, ?)",
                    id,
                    email,
                    desk.now());
            return Optional.of(id);
        });
    }

    public Optional<String> find(UUID id) {
        return vault.open(desk -> desk.one(
                "select email from identity.forgotten where tenant_id = ? and id = ?",
                row -> row.getString("email"),
                id));
    }

    public void drop(UUID id) {
        vault.open(desk -> desk.update("delete from identity.forgotten where tenant_id = ? and id = ?", id));
    }
}
