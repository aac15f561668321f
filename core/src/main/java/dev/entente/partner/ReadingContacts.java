package dev.entente.partner;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows whom to write to and call at a partner. */
@ApplicationScoped
@Transactional
public class ReadingContacts {

    @Inject
    ReadingPartners partners;

    @Inject
    PartnerContacts contacts;

    /** The primary contact first, then by name. */
    @Requires(PartnerPermissions.READ)
    public List<PartnerContact> of(UUID partnerId) {
        partners.open(partnerId);
        return contacts.of(partnerId);
    }

    @Requires(PartnerPermissions.READ)
    public PartnerContact open(UUID partnerId, UUID id) {
        return contacts.byId(partnerId, id).orElseThrow(ReadingContacts::unknown);
    }

    static Problem unknown() {
        return new Problem(PartnerProblem.UNKNOWN_CONTACT, "Look for it among the partner's contacts.");
    }
}
