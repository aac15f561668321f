package dev.entente.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Installations installations(StatelessSession session) {
        return new Installations_(session);
    }

    @Produces
    @ApplicationScoped
    static Suspensions suspensions(StatelessSession session) {
        return new Suspensions_(session);
    }

    @Produces
    @ApplicationScoped
    static Usages usages(StatelessSession session) {
        return new Usages_(session);
    }
}
