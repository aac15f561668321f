package dev.entente.parallel;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may compare what another system paid with what is worked out here. */
@ApplicationScoped
public class ParallelPermissions implements Permissions {

    public static final String READ = "parallel.read";
    public static final String COMPARE = "parallel.compare";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See how what another system paid differs",
                        Set.of(ADMINISTRATOR, PARTNER_OPERATIONS, FINANCE)),
                new Permission(
                        COMPARE,
                        "Bring in what another system paid and compare it",
                        Set.of(ADMINISTRATOR, PARTNER_OPERATIONS, FINANCE)));
    }
}
