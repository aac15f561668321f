package dev.entente.export;

import dev.entente.enablement.Certification;
import dev.entente.enablement.ReadingCertifications;
import dev.entente.enablement.ReadingCertifications.Filter;
import dev.entente.enablement.ReadingCertifications.OfPartner;
import dev.entente.identity.Internal;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certifications with the codes of their partners, as an import takes them. */
@Internal
@ApplicationScoped
@Transactional
class CertificationRows {

    @Inject
    ReadingCertifications certifications;

    @Inject
    BringingPartners partners;

    public List<OfPartner> after(UUID after, Filter filter, int limit) {
        var found = certifications.after(after, filter, limit);
        var byId = partners.byId(found.stream().map(Certification::partnerId).toList());
        return found.stream()
                .map(each -> new OfPartner(each, code(byId.get(each.partnerId()))))
                .toList();
    }

    private static String code(@Nullable Partner partner) {
        return partner == null ? "" : partner.code();
    }
}
