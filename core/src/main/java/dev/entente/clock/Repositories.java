package dev.entente.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Promises promises(StatelessSession session) {
        return new Promises_(session);
    }

    @Produces
    @ApplicationScoped
    static Clocks clocks(StatelessSession session) {
        return new Clocks_(session);
    }
}
