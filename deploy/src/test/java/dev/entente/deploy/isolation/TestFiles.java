package dev.entente.deploy.isolation;

import dev.entente.file.FilePermissions;
import dev.entente.file.Purpose;
import dev.entente.file.Purposes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A purpose of files for which everybody may download what is in reach, so that nothing but reach decides. */
@ApplicationScoped
public class TestFiles implements Purposes {

    static final String PURPOSE = "test.isolation";

    @Override
    public List<Purpose> purposes() {
        return List.of(new Purpose(PURPOSE, FilePermissions.FILE_READ));
    }
}
