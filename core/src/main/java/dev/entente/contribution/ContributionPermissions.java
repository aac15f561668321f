package dev.entente.contribution;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may see what partners leave the vendor, and say what programs cost: never a partner. */
@ApplicationScoped
public class ContributionPermissions implements Permissions {

    public static final String READ = "contribution.read";
    public static final String ENTER = "contribution.enter";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See what partners and programs leave the vendor",
                        Set.of(ADMINISTRATOR, PARTNER_OPERATIONS, FINANCE)),
                new Permission(
                        ENTER,
                        "Say what programs cost, and take it back",
                        Set.of(ADMINISTRATOR, PARTNER_OPERATIONS, FINANCE)));
    }
}
