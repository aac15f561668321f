package dev.entente.deal;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ENGINEER;
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

/** Who may do what with deals. A partner's members reach those that their partner leads. */
@ApplicationScoped
public class DealPermissions implements Permissions {

    public static final String READ = "deal.read";
    public static final String OPEN = "deal.open";
    public static final String CHANGE = "deal.change";
    public static final String WIN = "deal.win";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See deals",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                SALES,
                                VIEWER,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER,
                                PARTNER_ENGINEER,
                                PARTNER_FINANCE)),
                new Permission(OPEN, "Open deals", Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, SALES)),
                new Permission(
                        CHANGE,
                        "Change deals and move them along",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                SALES,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER)),
                new Permission(
                        WIN,
                        "Say that a deal is won, and record its sale",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, SALES)));
    }
}
