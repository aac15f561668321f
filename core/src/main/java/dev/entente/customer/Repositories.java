package dev.entente.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Accounts accounts(StatelessSession session) {
        return new Accounts_(session);
    }

    @Produces
    @ApplicationScoped
    static Customers customers(StatelessSession session) {
        return new Customers_(session);
    }

    @Produces
    @ApplicationScoped
    static StrategicAccounts strategic(StatelessSession session) {
        return new StrategicAccounts_(session);
    }
}
