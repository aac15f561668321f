package dev.entente.search;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Everybody may search; what is found is what may be read. */
@ApplicationScoped
public class SearchPermissions implements Permissions {

    public static final String USE = "search.use";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(USE, "Search", Set.of(Role.values())));
    }
}
