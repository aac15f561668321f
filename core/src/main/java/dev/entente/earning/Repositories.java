package dev.entente.earning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Earnings earnings(StatelessSession session) {
        return new Earnings_(session);
    }

    @Produces
    @ApplicationScoped
    static Recalculations recalculations(StatelessSession session) {
        return new Recalculations_(session);
    }

    @Produces
    @ApplicationScoped
    static Trials trials(StatelessSession session) {
        return new Trials_(session);
    }
}
