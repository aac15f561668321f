package dev.entente.attribution;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.PARTNER_SELLER;
import static dev.entente.identity.Role.SALES;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may see who is credited with sales, and say what it is decided by. */
@ApplicationScoped
public class AttributionPermissions implements Permissions {

    public static final String READ = "credit.read";
    public static final String STATE = "credit.state";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See who is credited with sales",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                SALES,
                                VIEWER,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER,
                                PARTNER_FINANCE)),
                new Permission(
                        STATE,
                        "State claims on sales, and exclude sales",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
