package dev.entente.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Leads leads(StatelessSession session) {
        return new Leads_(session);
    }

    @Produces
    @ApplicationScoped
    static LeadShares leadShares(StatelessSession session) {
        return new LeadShares_(session);
    }
}
