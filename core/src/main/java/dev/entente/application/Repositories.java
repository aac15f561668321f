package dev.entente.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static ApplicationEditions applicationEditions(StatelessSession session) {
        return new ApplicationEditions_(session);
    }

    @Produces
    @ApplicationScoped
    static Applications applications(StatelessSession session) {
        return new Applications_(session);
    }

    @Produces
    @ApplicationScoped
    static ApplicationTokens applicationTokens(StatelessSession session) {
        return new ApplicationTokens_(session);
    }
}
