package dev.entente.distribution;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who sees who stands under whom. A distributor's members see the partners under it, and no others. */
@ApplicationScoped
public class DistributionPermissions implements Permissions {

    public static final String READ = "distribution.read";
    public static final String KEEP = "distribution.keep";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See which partners stand under a distributor", Set.of(Role.values())),
                new Permission(
                        KEEP,
                        "Put partners under distributors, and say what those see",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
