package dev.entente.clientele;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repository of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static WantedCustomers wantedCustomers(StatelessSession session) {
        return new WantedCustomers_(session);
    }
}
