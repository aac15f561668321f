package dev.entente.activity;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.PARTNER_SELLER;
import static dev.entente.identity.Role.SALES;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may read and record what was said and done. A partner's members see what is shared with that partner only. */
@ApplicationScoped
public class ActivityPermissions implements Permissions {

    public static final String READ = "activity.read";
    public static final String RECORD = "activity.record";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See notes, meetings and the timeline", Set.of(Role.values())),
                new Permission(
                        RECORD,
                        "Record notes, meetings and calls",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                SALES,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER)));
    }
}
