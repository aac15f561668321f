package dev.entente.imports;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may bring in whole files. Both roles may do all of it by hand too; a token is asked for that permission besides. */
@ApplicationScoped
public class ImportPermissions implements Permissions {

    public static final String RUN = "import.run";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                RUN,
                "Import partners, customers, products, prices, deals, sales, certifications and milestones",
                Set.of(ADMINISTRATOR, PARTNER_OPERATIONS)));
    }
}
