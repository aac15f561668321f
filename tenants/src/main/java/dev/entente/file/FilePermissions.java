package dev.entente.file;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may download files at all; which ones, their purpose says. */
@ApplicationScoped
public class FilePermissions implements Permissions {

    public static final String FILE_READ = "file.read";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                FILE_READ, "Download files, as far as what they belong to may be seen", Set.of(Role.values())));
    }
}
