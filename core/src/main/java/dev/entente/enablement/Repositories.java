package dev.entente.enablement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static CertificationPaths paths(StatelessSession session) {
        return new CertificationPaths_(session);
    }

    @Produces
    @ApplicationScoped
    static Certifications certifications(StatelessSession session) {
        return new Certifications_(session);
    }
}
