package dev.entente.signup;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who looks after the workspace's own mail. */
@ApplicationScoped
public class SignUpPermissions implements Permissions {

    public static final String VERIFY = "workspace.verify";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(VERIFY, "Verify the workspace's e-mail address", Set.of(Role.ADMINISTRATOR)));
    }
}
