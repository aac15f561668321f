package dev.entente.partner;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with partners. A partner's own members see that one partner only. */
@ApplicationScoped
public class PartnerPermissions implements Permissions {

    public static final String READ = "partner.read";
    public static final String ADD = "partner.add";
    public static final String CHANGE = "partner.change";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See partners", Set.of(Role.values())),
                new Permission(ADD, "Add partners", Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(
                        CHANGE,
                        "Change what is said of a partner",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
