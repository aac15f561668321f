package dev.entente.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Conflicts conflicts(StatelessSession session) {
        return new Conflicts_(session);
    }

    @Produces
    @ApplicationScoped
    static ConflictParts conflictParts(StatelessSession session) {
        return new ConflictParts_(session);
    }
}
