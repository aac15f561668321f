package dev.entente.program;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with programs. What is promised is no secret from those it is promised to. */
@ApplicationScoped
public class ProgramPermissions implements Permissions {

    public static final String READ = "program.read";
    public static final String DRAFT = "program.draft";
    public static final String PUBLISH = "program.publish";
    public static final String ENROL = "program.enrol";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See programs and enrolments", Set.of(Role.values())),
                new Permission(
                        DRAFT,
                        "Draft program versions and ask for their review",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(PUBLISH, "Publish program versions", Set.of(ADMINISTRATOR)),
                new Permission(
                        ENROL,
                        "Enrol partners and set their tiers",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
