package dev.entente.plan;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with plans. A partner's members see those of their own company, and do their own side's tasks. */
@ApplicationScoped
public class PlanPermissions implements Permissions {

    public static final String READ = "plan.read";
    public static final String DO = "plan.task.do";
    public static final String MANAGE = "plan.manage";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See plans and their tasks", Set.of(Role.values())),
                new Permission(DO, "Do tasks of plans", Set.of(Role.values())),
                new Permission(
                        MANAGE,
                        "Write templates, start and end plans, give tasks to others",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
