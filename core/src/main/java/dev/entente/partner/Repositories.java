package dev.entente.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Partners partners(StatelessSession session) {
        return new Partners_(session);
    }

    @Produces
    @ApplicationScoped
    static PartnerTokens partnerTokens(StatelessSession session) {
        return new PartnerTokens_(session);
    }

    @Produces
    @ApplicationScoped
    static PartnerContacts partnerContacts(StatelessSession session) {
        return new PartnerContacts_(session);
    }

    @Produces
    @ApplicationScoped
    static PartnerDocuments partnerDocuments(StatelessSession session) {
        return new PartnerDocuments_(session);
    }
}
