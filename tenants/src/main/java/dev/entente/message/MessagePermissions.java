package dev.entente.message;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Everybody has an inbox, and decides what is mailed. */
@ApplicationScoped
public class MessagePermissions implements Permissions {

    public static final String OWN_NOTICES = "notice.read";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                OWN_NOTICES, "Read the own notices and choose what is sent by e-mail", Set.of(Role.values())));
    }
}
