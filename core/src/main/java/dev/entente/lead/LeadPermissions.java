package dev.entente.lead;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
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

/** Who may do what with leads: the vendor keeps and routes them, partners answer what is offered to them and give their own. */
@ApplicationScoped
public class LeadPermissions implements Permissions {

    public static final String READ = "lead.read";
    public static final String KEEP = "lead.keep";
    public static final String ROUTE = "lead.route";
    public static final String OWN = "offer.read";
    public static final String ANSWER = "lead.answer";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See leads, whom they go to and why",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, SALES, VIEWER)),
                new Permission(
                        KEEP,
                        "Add leads, pass them on, recall and close them",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, SALES)),
                new Permission(ROUTE, "Say how leads are routed", Set.of(ADMINISTRATOR, PARTNER_OPERATIONS)),
                new Permission(
                        OWN,
                        "See leads that are offered to the own company, and those that it gave",
                        Set.of(PARTNER_ADMINISTRATOR, PARTNER_SELLER, PARTNER_MARKETER)),
                new Permission(
                        ANSWER,
                        "Accept and decline leads, follow them up, and give leads to the vendor",
                        Set.of(PARTNER_ADMINISTRATOR, PARTNER_SELLER)));
    }
}
