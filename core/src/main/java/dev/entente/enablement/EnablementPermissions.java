package dev.entente.enablement;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with certifications. A partner's members see those of their own people. */
@ApplicationScoped
public class EnablementPermissions implements Permissions {

    public static final String READ = "certification.read";
    public static final String CERTIFY = "certification.certify";
    public static final String DESCRIBE = "certification.describe";

    @Override
    public List<Permission> permissions() {
        var staff = Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS);
        return List.of(
                new Permission(READ, "See who is certified in what", Set.of(Role.values())),
                new Permission(CERTIFY, "Add, renew, change and revoke certifications", staff),
                new Permission(DESCRIBE, "Add, rename and retire certification paths", staff));
    }
}
