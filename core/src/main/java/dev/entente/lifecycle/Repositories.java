package dev.entente.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static PartnerMoves partnerMoves(StatelessSession session) {
        return new PartnerMoves_(session);
    }

    @Produces
    @ApplicationScoped
    static MoveProposals moveProposals(StatelessSession session) {
        return new MoveProposals_(session);
    }
}
