package dev.entente.view;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Everybody keeps views of the lists that they see. */
@ApplicationScoped
public class ViewPermissions implements Permissions {

    public static final String OWN_VIEWS = "view.keep";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(OWN_VIEWS, "Keep own views of lists", Set.of(Role.values())));
    }
}
