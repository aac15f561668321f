package dev.entente.imports;

import dev.entente.file.Purpose;
import dev.entente.file.Purposes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Files that were imported can be downloaded again by whoever may import. */
@ApplicationScoped
class ImportFiles implements Purposes {

    @Override
    public List<Purpose> purposes() {
        return List.of(new Purpose(BeginningImports.PURPOSE, ImportPermissions.RUN));
    }
}
