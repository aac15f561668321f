package dev.entente.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Programs programs(StatelessSession session) {
        return new Programs_(session);
    }

    @Produces
    @ApplicationScoped
    static ProgramVersions programVersions(StatelessSession session) {
        return new ProgramVersions_(session);
    }

    @Produces
    @ApplicationScoped
    static Enrolments enrolments(StatelessSession session) {
        return new Enrolments_(session);
    }

    @Produces
    @ApplicationScoped
    static EnrolmentTiers enrolmentTiers(StatelessSession session) {
        return new EnrolmentTiers_(session);
    }
}
