package dev.entente.approval;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
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

/** Who may do what with approvals. A partner's members see what became of their own, and nothing of who decides. */
@ApplicationScoped
public class ApprovalPermissions implements Permissions {

    public static final String READ = "approval.read";
    public static final String ASK = "approval.ask";
    public static final String DECIDE = "approval.decide";
    public static final String REASSIGN = "approval.reassign";
    public static final String POLICY = "approval.policy";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See requests for approval",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                SALES,
                                VIEWER,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER)),
                new Permission(
                        ASK,
                        "Answer questions about requests for approval, and take requests back",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                SALES,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER)),
                new Permission(
                        DECIDE,
                        "Approve or decline what a policy asks them for, and name who stands in",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE, SALES)),
                new Permission(
                        REASSIGN, "Say who decides a request that nobody can decide any more", Set.of(ADMINISTRATOR)),
                new Permission(POLICY, "Say who has to approve what", Set.of(ADMINISTRATOR, FINANCE)));
    }
}
