package dev.entente.territory;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.SALES;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with territories. Partners see none of them. */
@ApplicationScoped
public class TerritoryPermissions implements Permissions {

    public static final String READ = "territory.read";
    public static final String DESCRIBE = "territory.describe";
    public static final String ASSIGN = "territory.assign";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See territories and who covers them",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE, SALES, VIEWER)),
                new Permission(DESCRIBE, "Say which territories there are", Set.of(ADMINISTRATOR, PARTNER_OPERATIONS)),
                new Permission(
                        ASSIGN,
                        "Assign partners to territories",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
