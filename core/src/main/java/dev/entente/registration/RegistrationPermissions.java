package dev.entente.registration;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ENGINEER;
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

/** Who may do what with registrations: partners bring them, the vendor decides. */
@ApplicationScoped
public class RegistrationPermissions implements Permissions {

    public static final String READ = "registration.read";
    public static final String REGISTER = "registration.register";
    public static final String DECIDE = "registration.decide";
    public static final String MEET = "registration.meet";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See registrations",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                SALES,
                                VIEWER,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER,
                                PARTNER_ENGINEER)),
                new Permission(
                        REGISTER,
                        "Register deals, add files to them, ask for more time and withdraw them",
                        Set.of(PARTNER_ADMINISTRATOR, PARTNER_SELLER)),
                new Permission(
                        DECIDE,
                        "Approve, decline and extend registrations, and let partners register again before others had their time",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)),
                new Permission(
                        MEET,
                        "Record meetings of registrations",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                SALES,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_SELLER)));
    }
}
