package dev.entente.rate;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with exchange rates. */
@ApplicationScoped
public class RatePermissions implements Permissions {

    public static final String READ = "rate.read";
    public static final String ENTER = "rate.enter";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See exchange rates", Set.of(Role.values())),
                new Permission(
                        ENTER,
                        "Enter, correct and upload exchange rates",
                        Set.of(ADMINISTRATOR, PARTNER_OPERATIONS, FINANCE)));
    }
}
