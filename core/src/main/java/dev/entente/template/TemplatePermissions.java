package dev.entente.template;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who words the messages that partners get. */
@ApplicationScoped
public class TemplatePermissions implements Permissions {

    public static final String WORD = "template.word";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                WORD,
                "Word the messages that partners get, and see how they are worded",
                Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)));
    }
}
