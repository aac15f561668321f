package dev.entente.pricebook;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.SALES;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with price books. */
@ApplicationScoped
public class PricebookPermissions implements Permissions {

    public static final String READ = "price.read";
    public static final String SET = "price.set";
    public static final String DESCRIBE = "price.describe";
    public static final String READ_OWN = "price.own";
    public static final String COST_SEE = "cost.see";
    public static final String COST_SET = "cost.set";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See all price books and prices",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE, SALES, VIEWER)),
                new Permission(SET, "Set and correct prices", Set.of(ADMINISTRATOR, PARTNER_OPERATIONS, FINANCE)),
                new Permission(
                        DESCRIBE, "Add and change price books", Set.of(ADMINISTRATOR, PARTNER_OPERATIONS, FINANCE)),
                new Permission(READ_OWN, "See the prices that apply to the own side", Set.of(Role.values())),
                new Permission(
                        COST_SEE,
                        "See what products cost, and the margin of quotes",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, FINANCE)),
                new Permission(COST_SET, "Say what products cost", Set.of(ADMINISTRATOR, FINANCE)));
    }
}
