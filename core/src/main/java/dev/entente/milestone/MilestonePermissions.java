package dev.entente.milestone;

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

/** Who may report milestones and see them. */
@ApplicationScoped
public class MilestonePermissions implements Permissions {

    public static final String READ = "milestone.read";
    public static final String REPORT = "milestone.report";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See milestones",
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
                        REPORT,
                        "Report and withdraw milestones",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
