package dev.entente.job;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may see and end work in progress. Each partner has its own, the vendor sees all. */
@ApplicationScoped
public class JobPermissions implements Permissions {

    public static final String READ = "job.read";
    public static final String CANCEL = "job.cancel";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See work in progress", Set.of(Role.values())),
                new Permission(
                        CANCEL,
                        "Cancel work in progress",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE, PARTNER_ADMINISTRATOR)));
    }
}
