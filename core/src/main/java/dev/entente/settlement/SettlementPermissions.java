package dev.entente.settlement;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.PARTNER_SELLER;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may see statements. */
@ApplicationScoped
public class SettlementPermissions implements Permissions {

    public static final String READ = "statement.read";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                READ,
                "See statements and their amounts",
                Set.of(
                        ADMINISTRATOR,
                        PARTNER_MANAGER,
                        PARTNER_OPERATIONS,
                        FINANCE,
                        VIEWER,
                        PARTNER_ADMINISTRATOR,
                        PARTNER_SELLER,
                        PARTNER_FINANCE)));
    }
}
