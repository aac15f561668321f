package dev.entente.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Letters letters(StatelessSession session) {
        return new Letters_(session);
    }

    @Produces
    @ApplicationScoped
    static Bulletins bulletins(StatelessSession session) {
        return new Bulletins_(session);
    }

    @Produces
    @ApplicationScoped
    static Notices notices(StatelessSession session) {
        return new Notices_(session);
    }

    @Produces
    @ApplicationScoped
    static Preferences preferences(StatelessSession session) {
        return new Preferences_(session);
    }
}
