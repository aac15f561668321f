package dev.entente.registration;

import dev.entente.file.ReceivingFiles;
import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;

/** Keeps the files that show that a partner works on a deal. Bytes arrive before a transaction begins. */
@ApplicationScoped
@Requires(RegistrationPermissions.REGISTER)
public class KeepingEvidence {

    /** How many files one registration takes. */
    public static final int MOST = FilingEvidence.MOST;

    @Inject
    FilingEvidence filing;

    @Inject
    ReceivingFiles receiving;

    /** Takes the bytes of a file for a registration that is not sent yet; refused at once when it is none that is taken. */
    public NewEvidence receive(String name, InputStream bytes) {
        return NewEvidence.of(name, receiving.receive(bytes, NewEvidence.MOST_BYTES));
    }

    public EvidenceFile add(UUID registrationId, String name, InputStream bytes) {
        filing.refuseUnlessRoom(registrationId);
        try (var upload = receiving.receive(bytes, NewEvidence.MOST_BYTES)) {
            return filing.add(registrationId, new NewEvidence(name, upload));
        }
    }

    public void remove(UUID registrationId, UUID id) {
        filing.remove(registrationId, id);
    }
}
