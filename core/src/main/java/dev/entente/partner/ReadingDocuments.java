package dev.entente.partner;

import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the documents of a partner's record; to the partner's members, those that are shared with them. */
@ApplicationScoped
@Transactional
public class ReadingDocuments {

    @Inject
    ReadingPartners partners;

    @Inject
    PartnerDocuments documents;

    /** The latest first. */
    @Requires(PartnerPermissions.READ)
    public List<PartnerDocument> of(UUID partnerId) {
        partners.open(partnerId);
        return documents.of(partnerId);
    }
}
