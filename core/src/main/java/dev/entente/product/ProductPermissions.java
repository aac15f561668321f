package dev.entente.product;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may do what with products. */
@ApplicationScoped
public class ProductPermissions implements Permissions {

    public static final String READ = "product.read";
    public static final String DESCRIBE = "product.describe";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See the products", Set.of(Role.values())),
                new Permission(
                        DESCRIBE,
                        "Add and change products",
                        Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
