package dev.entente.partner;

import dev.entente.audit.Audit;
import dev.entente.file.FileType;
import dev.entente.file.NewFile;
import dev.entente.file.Purpose;
import dev.entente.file.Purposes;
import dev.entente.file.StoringFiles;
import dev.entente.file.Upload;
import dev.entente.identity.Internal;
import dev.entente.partner.PartnerDocument.Details;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The part of keeping a document that is one transaction: its row, its file and the trail. */
@Internal
@ApplicationScoped
@Transactional
class FilingDocument implements Purposes {

    static final long MOST_BYTES = 20_000_000;

    private static final String PURPOSE = "partner.document";
    private static final int MOST = 500;
    private static final Set<String> TYPES = Set.of(
            FileType.PDF,
            FileType.DOCX,
            FileType.XLSX,
            FileType.PPTX,
            FileType.PNG,
            FileType.JPEG,
            FileType.CSV,
            FileType.TEXT);

    @Inject
    ReadingPartners partners;

    @Inject
    PartnerDocuments documents;

    @Inject
    StoringFiles files;

    @Inject
    AgreementEnding ending;

    @Inject
    Audit audit;

    @Override
    public List<Purpose> purposes() {
        return List.of(new Purpose(PURPOSE, PartnerPermissions.READ));
    }

    void refuseUnlessRoom(UUID partnerId) {
        partners.open(partnerId);
        if (documents.countOf(partnerId) < MOST) return;
        throw new Problem(PartnerProblem.TOO_MANY_DOCUMENTS, "Take one away that is not needed any more.");
    }

    PartnerDocument file(UUID partnerId, Details details, Upload upload) {
        refuseUnlessRoom(partnerId);
        var reader = details.shared() ? partnerId : null;
        var file = files.store(new NewFile(reader, PURPOSE, details.fileName(), TYPES, MOST_BYTES), upload);
        var document = new PartnerDocument(partnerId, details, file);
        documents.insert(document);
        ending.remind(document);
        audit.record("document.added", "partner", partnerId, null, details);
        return document;
    }

    void remove(UUID partnerId, UUID id) {
        var document = documents
                .byId(partnerId, id)
                .orElseThrow(() ->
                        new Problem(PartnerProblem.UNKNOWN_DOCUMENT, "Look for it among the partner's documents."));
        documents.delete(id);
        files.drop(document.fileId());
        audit.record("document.removed", "partner", partnerId, document.label(), null);
    }
}
