package dev.entente.partner;

import dev.entente.file.ReceivingFiles;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.partner.PartnerDocument.Details;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;

/** Keeps documents on partners' records. Bytes arrive before a transaction begins: who sends slowly keeps nobody waiting. */
@ApplicationScoped
public class KeepingDocuments {

    @Inject
    FilingDocument filing;

    @Inject
    ReceivingFiles receiving;

    @Requires(PartnerPermissions.CHANGE)
    public PartnerDocument add(UUID partnerId, Details details, InputStream bytes) {
        filing.refuseUnlessRoom(partnerId);
        try (var upload = receiving.receive(bytes, FilingDocument.MOST_BYTES)) {
            return filing.file(partnerId, details, upload);
        }
    }

    /** What a partner hands in itself, for the capability that asked for it and for its permission. */
    @Internal
    public PartnerDocument handIn(UUID partnerId, String label, String fileName, InputStream bytes) {
        filing.refuseUnlessRoom(partnerId);
        try (var upload = receiving.receive(bytes, FilingDocument.MOST_BYTES)) {
            return filing.file(partnerId, new Details(label, fileName, true), upload);
        }
    }

    /** What was handed in for something that no longer asks for it. */
    @Internal
    public void takeBack(UUID partnerId, UUID id) {
        filing.remove(partnerId, id);
    }

    @Requires(PartnerPermissions.CHANGE)
    public void remove(UUID partnerId, UUID id) {
        filing.remove(partnerId, id);
    }
}
