package dev.entente.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Deals deals(StatelessSession session) {
        return new Deals_(session);
    }

    @Produces
    @ApplicationScoped
    static DealParts dealParts(StatelessSession session) {
        return new DealParts_(session);
    }
}
