package dev.entente.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repository of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Scorecards scorecards(StatelessSession session) {
        return new Scorecards_(session);
    }
}
