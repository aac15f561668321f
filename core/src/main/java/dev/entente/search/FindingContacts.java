package dev.entente.search;

import dev.entente.identity.Internal;
import dev.entente.partner.PartnerContact;
import dev.entente.partner.PartnerPermissions;
import dev.entente.search.FindingByTokens.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Contacts at partners, by name and address. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingContacts implements Finds {

    private static final Tokens TOKENS = new Tokens("RecordToken", "recordId", Kind.CONTACT.word());

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return PartnerPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(PartnerContact.class, TOKENS, typed, contact -> hit(contact, typed));
    }

    private static Hit hit(PartnerContact contact, Typed typed) {
        var said = contact.details();
        int rank = typed.rank(said.name(), said.email());
        return new Hit(Kind.CONTACT, contact.id(), said.name(), "", said.role(), contact.partnerId(), rank)
                .knownBy(contact.partnerId().toString());
    }
}
