package dev.entente.pricebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Prices prices(StatelessSession session) {
        return new Prices_(session);
    }

    @Produces
    @ApplicationScoped
    static Costs costs(StatelessSession session) {
        return new Costs_(session);
    }

    @Produces
    @ApplicationScoped
    static Margins margins(StatelessSession session) {
        return new Margins_(session);
    }
}
