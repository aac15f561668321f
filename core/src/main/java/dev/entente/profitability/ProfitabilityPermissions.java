package dev.entente.profitability;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.PARTNER_SELLER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may work out what a partnership is worth: whoever decides on it, on either side. */
@ApplicationScoped
public class ProfitabilityPermissions implements Permissions {

    public static final String FORECAST = "profitability.forecast";
    public static final String PROGRAM = "profitability.program";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        FORECAST,
                        "Work out what a partnership is worth",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER,
                                PARTNER_FINANCE)),
                new Permission(
                        PROGRAM,
                        "Work out what a program is worth to any partner",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE)));
    }
}
