package dev.entente.offboarding;

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

/** Who sees what is left of a partnership, and who settles it. A partner's members see their own. */
@ApplicationScoped
public class OffboardingPermissions implements Permissions {

    public static final String READ = "offboarding.read";
    public static final String SETTLE = "offboarding.settle";
    public static final String TAKE_DATA = "offboarding.data.take";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See what is left when a partnership ends", Set.of(Role.values())),
                new Permission(
                        SETTLE,
                        "Settle what is left when a partnership ends",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(
                        TAKE_DATA,
                        "Take all that is kept of a partner as a file",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, PARTNER_ADMINISTRATOR)));
    }
}
