package dev.entente.parallel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static ParallelRuns parallelRuns(StatelessSession session) {
        return new ParallelRuns_(session);
    }

    @Produces
    @ApplicationScoped
    static Results results(StatelessSession session) {
        return new Results_(session);
    }
}
