package dev.entente.earning;

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

/** Who may see what an amount came from, and have amounts worked out. */
@ApplicationScoped
public class EarningPermissions implements Permissions {

    public static final String READ = "earning.read";
    public static final String REVIEW = "earning.review";
    public static final String RECALCULATE = "earning.recalculate";
    public static final String CLOSE = "period.close";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See how amounts came about",
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
                        REVIEW,
                        "See what is held for review",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE)),
                new Permission(RECALCULATE, "Have amounts worked out again", Set.of(ADMINISTRATOR, FINANCE)),
                new Permission(CLOSE, "Close a month", Set.of(ADMINISTRATOR, FINANCE)));
    }
}
