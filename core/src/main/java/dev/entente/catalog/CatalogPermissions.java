package dev.entente.catalog;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with plugins. */
@ApplicationScoped
public class CatalogPermissions implements Permissions {

    public static final String READ = "plugin.read";
    public static final String INSTALL = "plugin.install";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See plugins, and what they took",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE)),
                new Permission(INSTALL, "Install, pin, remove and resume plugins", Set.of(ADMINISTRATOR)));
    }
}
