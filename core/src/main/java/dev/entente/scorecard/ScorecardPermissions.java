package dev.entente.scorecard;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who says by which scorecards partners are judged, and who reads the scores: a partner's members those that are shared with it. */
@ApplicationScoped
public class ScorecardPermissions implements Permissions {

    public static final String READ = "scorecard.read";
    public static final String DESCRIBE = "scorecard.describe";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See the scores of partners", Set.of(Role.values())),
                new Permission(
                        DESCRIBE,
                        "Say by which scorecards partners are judged, and what is expected",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
