package dev.entente.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static ProgramCosts programCosts(StatelessSession session) {
        return new ProgramCosts_(session);
    }
}
