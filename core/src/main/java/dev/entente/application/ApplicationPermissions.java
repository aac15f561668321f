package dev.entente.application;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with applications. Partners see none of them. */
@ApplicationScoped
public class ApplicationPermissions implements Permissions {

    public static final String READ = "application.read";
    public static final String REVIEW = "application.review";
    public static final String DECIDE = "application.decide";
    public static final String SET = "application.set";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See applications, how well they fit, and what programs look for",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE, VIEWER)),
                new Permission(
                        REVIEW,
                        "Review applications: enter them, look into them, ask back",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(
                        DECIDE,
                        "Accept, decline and merge applications",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(
                        SET,
                        "Write application forms, ideal profiles and checklists",
                        Set.of(ADMINISTRATOR, PARTNER_OPERATIONS)));
    }
}
