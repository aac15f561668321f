package dev.entente.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Ledger ledger(StatelessSession session) {
        return new Ledger_(session);
    }

    @Produces
    @ApplicationScoped
    static Closings closings(StatelessSession session) {
        return new Closings_(session);
    }
}
