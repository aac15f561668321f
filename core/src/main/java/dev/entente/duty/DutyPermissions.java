package dev.entente.duty;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who says what partners take on, and who reads it: each side of a partner its own. */
@ApplicationScoped
public class DutyPermissions implements Permissions {

    public static final String READ = "duty.read";
    public static final String DESCRIBE = "duty.describe";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See what a partner takes on, and what it reached", Set.of(Role.values())),
                new Permission(
                        DESCRIBE,
                        "Say what partners of a type take on",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
