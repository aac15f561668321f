package dev.entente.reward;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ENGINEER;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_MARKETER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.PARTNER_SELLER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with rewards: the vendor describes, grants and decides, partners use their own. */
@ApplicationScoped
public class RewardPermissions implements Permissions {

    public static final String READ = "reward.read";
    public static final String DESCRIBE = "reward.describe";
    public static final String DECIDE = "reward.decide";
    public static final String USE = "reward.use";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See rewards and what is left of them", Set.of(Role.values())),
                new Permission(
                        DESCRIBE,
                        "Say which rewards there are, and who has them",
                        Set.of(ADMINISTRATOR, PARTNER_OPERATIONS)),
                new Permission(
                        DECIDE,
                        "Grant rewards by hand, and decide what partners ask for",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(
                        USE,
                        "Use rewards and ask for them",
                        Set.of(PARTNER_ADMINISTRATOR, PARTNER_SELLER, PARTNER_ENGINEER, PARTNER_MARKETER)));
    }
}
