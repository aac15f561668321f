package dev.entente.lifecycle;

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

/** Who may see why partners were moved, and who moves them. Partners read their own state with their record. */
@ApplicationScoped
public class LifecyclePermissions implements Permissions {

    public static final String READ = "lifecycle.read";
    public static final String MOVE = "lifecycle.move";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See who was moved where in the lifecycle, and why",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE, SALES, VIEWER)),
                new Permission(
                        MOVE,
                        "Move partners in the lifecycle, and decide what is proposed",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
