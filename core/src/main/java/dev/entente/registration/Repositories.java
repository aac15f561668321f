package dev.entente.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Registrations registrations(StatelessSession session) {
        return new Registrations_(session);
    }

    @Produces
    @ApplicationScoped
    static RegistrationParts registrationParts(StatelessSession session) {
        return new RegistrationParts_(session);
    }
}
