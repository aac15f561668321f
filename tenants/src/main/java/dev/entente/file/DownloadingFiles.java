package dev.entente.file;

import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;

/** Gives files to people and programs: those that the scope reaches, for a purpose that they may see. */
@ApplicationScoped
@Requires(FilePermissions.FILE_READ)
public class DownloadingFiles {

    @Inject
    ReadingFiles reading;

    @Inject
    Instance<Purposes> contributions;

    @Inject
    Access access;

    /** What to send: the row, and the bytes to be closed. */
    public record Download(StoredFile file, InputStream bytes) {

        /** What goes with it, wherever it is sent from. */
        public Map<String, String> headers() {
            return FileHeaders.of(file);
        }
    }

    public Download open(UUID id) {
        var file = reading.find(id);
        // The same words as for one that never was: not even that it is there is for everybody.
        if (!maySee(file.purpose())) throw ReadingFiles.unknown();
        return new Download(file, reading.bytes(file));
    }

    private boolean maySee(String purpose) {
        return contributions.stream()
                .flatMap(capability -> capability.purposes().stream())
                .anyMatch(known -> known.code().equals(purpose) && access.may(known.permission()));
    }
}
