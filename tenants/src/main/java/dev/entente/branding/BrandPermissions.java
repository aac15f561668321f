package dev.entente.branding;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may work on the brand. */
@ApplicationScoped
public class BrandPermissions implements Permissions {

    public static final String BRAND_MANAGE = "brand.manage";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(BRAND_MANAGE, "Draft, preview and publish the brand", Set.of(Role.ADMINISTRATOR)));
    }
}
