package dev.entente.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Members members(StatelessSession session) {
        return new Members_(session);
    }

    @Produces
    @ApplicationScoped
    static PendingInvitations pendingInvitations(StatelessSession session) {
        return new PendingInvitations_(session);
    }

    @Produces
    @ApplicationScoped
    static Organisations organisations(StatelessSession session) {
        return new Organisations_(session);
    }
}
