package dev.entente.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repository of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Views views(StatelessSession session) {
        return new Views_(session);
    }
}
