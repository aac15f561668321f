package dev.entente.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Payouts payouts(StatelessSession session) {
        return new Payouts_(session);
    }

    @Produces
    @ApplicationScoped
    static Payees payees(StatelessSession session) {
        return new Payees_(session);
    }
}
