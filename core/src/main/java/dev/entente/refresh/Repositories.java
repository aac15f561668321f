package dev.entente.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Refreshes refreshes(StatelessSession session) {
        return new Refreshes_(session);
    }

    @Produces
    @ApplicationScoped
    static QuarterFacts quarterFacts(StatelessSession session) {
        return new QuarterFacts_(session);
    }
}
