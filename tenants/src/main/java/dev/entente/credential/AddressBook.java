package dev.entente.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose an e-mail address is, on whichever side of the tenant. What it says is for letters, never for whoever asked. */
@ApplicationScoped
public class AddressBook {

    @Inject
    Vault vault;

    /** The member with an address. */
    public record Holder(UUID memberId, @Nullable UUID partnerId, String name, boolean active) {}

    public Optional<Holder> holder(String email) {
        return vault.open(desk -> desk.one(
                "select id, partner_id, name, state from member where tenant_id = ? and email = ?",
                row -> new Holder(
                        Desk.id(row, "id"),
                        Desk.idOrNull(row, "partner_id"),
                        row.getString("name"),
                        row.getString("state").equals("active")),
                email));
    }
}
