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

/** Who may see statements, and who may review, approve and hold them; nobody approves what they reviewed. */
@ApplicationScoped
public class SettlementPermissions implements Permissions {

    public static final String READ = "statement.read";
    public static final String REVIEW = "statement.review";
    public static final String APPROVE = "statement.approve";
    public static final String BUNDLE = "statement.bundle";
    public static final String SET = "statement.set";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        REVIEW,
                        "Review statements",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE)),
                new Permission(
                        APPROVE,
                        "Approve statements that somebody else reviewed, and hold them",
                        Set.of(ADMINISTRATOR, FINANCE)),
                new Permission(
                        BUNDLE,
                        "Take all that a statement was worked out from, to check it elsewhere",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_FINANCE)),
                new Permission(
                        SET,
                        "Set the least that is paid out, and how long lines can be disputed",
                        Set.of(ADMINISTRATOR, FINANCE)),
                new Permission(
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
