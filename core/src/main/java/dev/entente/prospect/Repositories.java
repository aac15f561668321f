package dev.entente.prospect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Prospects prospects(StatelessSession session) {
        return new Prospects_(session);
    }

    @Produces
    @ApplicationScoped
    static ProspectParts prospectParts(StatelessSession session) {
        return new ProspectParts_(session);
    }
}
