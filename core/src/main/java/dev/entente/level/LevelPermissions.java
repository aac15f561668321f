package dev.entente.level;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with levels: partners see their own and appeal, the vendor decides. */
@ApplicationScoped
public class LevelPermissions implements Permissions {

    public static final String READ = "level.read";
    public static final String DECIDE = "level.decide";
    public static final String APPEAL = "level.appeal";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See levels, reviews and what is missing", Set.of(Role.values())),
                new Permission(
                        DECIDE,
                        "Review levels, decide proposals and appeals, make exceptions",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(APPEAL, "Appeal decisions on one's level", Set.of(PARTNER_ADMINISTRATOR)));
    }
}
