package dev.entente.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repository of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Setups setups(StatelessSession session) {
        return new Setups_(session);
    }
}
