package dev.entente.conflict;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.PARTNER_SELLER;
import static dev.entente.identity.Role.SALES;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with cases: the vendor sees all of one and decides it, a partner sees and contests its own part. */
@ApplicationScoped
public class ConflictPermissions implements Permissions {

    public static final String READ = "conflict.read";
    public static final String DECIDE = "conflict.decide";
    public static final String CONTEST = "conflict.contest";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See cases about who holds a deal, a customer or a territory, with all sides of them",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, SALES, VIEWER)),
                new Permission(
                        DECIDE,
                        "Open cases, ask for evidence, escalate and decide them, and say how long each takes",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(
                        CONTEST,
                        "See one's own part of cases, open them, give evidence and appeal",
                        Set.of(PARTNER_ADMINISTRATOR, PARTNER_SELLER)));
    }
}
