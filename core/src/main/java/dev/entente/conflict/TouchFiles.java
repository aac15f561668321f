package dev.entente.conflict;

import dev.entente.file.NewFile;
import dev.entente.file.Purpose;
import dev.entente.file.Purposes;
import dev.entente.file.StoringFiles;
import dev.entente.file.Upload;
import dev.entente.identity.Internal;
import dev.entente.registration.NewEvidence;
import dev.entente.registration.RegistrationPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The files that show what somebody says in a case; each side downloads its own, and the vendor all. */
@Internal
@ApplicationScoped
@Transactional
class TouchFiles implements Purposes {

    private static final String PURPOSE = "conflict.evidence";

    @Inject
    StoringFiles files;

    @Override
    public List<Purpose> purposes() {
        return List.of(new Purpose(PURPOSE, RegistrationPermissions.READ));
    }

    void attach(Touch touch, String name, Upload upload) {
        var file = files.store(
                new NewFile(touch.partnerId, PURPOSE, name, NewEvidence.TYPES, NewEvidence.MOST_BYTES), upload);
        touch.fileId = file.id();
        touch.fileName = file.name();
    }

    void drop(UUID fileId) {
        files.drop(fileId);
    }
}
