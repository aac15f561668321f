package dev.entente.customer;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.SALES;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may say what of customers. */
@ApplicationScoped
public class CustomerPermissions implements Permissions {

    public static final String READ = "customer.read";
    public static final String DESCRIBE = "customer.describe";
    public static final String MARK = "customer.mark";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "Find customers",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, FINANCE, SALES, VIEWER)),
                new Permission(
                        DESCRIBE,
                        "Say where customers belong and how large they are",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS, SALES)),
                new Permission(
                        MARK,
                        "Say which customers are strategic",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
