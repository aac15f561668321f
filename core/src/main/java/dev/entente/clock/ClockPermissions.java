package dev.entente.clock;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ENGINEER;
import static dev.entente.identity.Role.PARTNER_FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_MARKETER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.PARTNER_SELLER;
import static dev.entente.identity.Role.SALES;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may see what is promised and how it is kept, let clocks stand still, and say what is promised. */
@ApplicationScoped
public class ClockPermissions implements Permissions {

    public static final String READ = "clock.read";
    public static final String PAUSE = "clock.pause";
    public static final String SET = "clock.set";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See what both sides promise, what is running and how it was kept",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                SALES,
                                VIEWER,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER,
                                PARTNER_ENGINEER,
                                PARTNER_MARKETER,
                                PARTNER_FINANCE)),
                new Permission(
                        PAUSE,
                        "Let clocks of promises stand still, with a reason, and go on",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(
                        SET,
                        "Set what is promised, and the calendars in which it is counted",
                        Set.of(ADMINISTRATOR, PARTNER_OPERATIONS)));
    }
}
