package dev.entente.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static ApprovalRequests requests(StatelessSession session) {
        return new ApprovalRequests_(session);
    }

    @Produces
    @ApplicationScoped
    static ApprovalParts parts(StatelessSession session) {
        return new ApprovalParts_(session);
    }

    @Produces
    @ApplicationScoped
    static PolicyVersions policies(StatelessSession session) {
        return new PolicyVersions_(session);
    }

    @Produces
    @ApplicationScoped
    static Absences absences(StatelessSession session) {
        return new Absences_(session);
    }
}
