package dev.entente.identity;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with members, tokens and the trail. A partner's administrator only within the partner. */
@ApplicationScoped
public class IdentityPermissions implements Permissions {

    public static final String MEMBER_READ = "member.read";
    public static final String MEMBER_MANAGE = "member.manage";
    public static final String TOKEN_MANAGE = "token.manage";
    public static final String AUDIT_READ = "audit.read";
    public static final String OWN_ACCOUNT = "account.manage";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        MEMBER_READ,
                        "See members",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE, PARTNER_ADMINISTRATOR)),
                new Permission(
                        MEMBER_MANAGE, "Invite and deactivate members", Set.of(ADMINISTRATOR, PARTNER_ADMINISTRATOR)),
                new Permission(
                        TOKEN_MANAGE, "Make and revoke API tokens", Set.of(ADMINISTRATOR, PARTNER_ADMINISTRATOR)),
                new Permission(
                        AUDIT_READ, "Read the audit trail", Set.of(ADMINISTRATOR, FINANCE, PARTNER_ADMINISTRATOR)),
                new Permission(OWN_ACCOUNT, "Change the own password, end own sessions", Set.of(Role.values())));
    }
}
