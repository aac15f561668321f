package dev.entente.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static LevelReviews levelReviews(StatelessSession session) {
        return new LevelReviews_(session);
    }

    @Produces
    @ApplicationScoped
    static LevelProposals levelProposals(StatelessSession session) {
        return new LevelProposals_(session);
    }

    @Produces
    @ApplicationScoped
    static LevelClocks levelClocks(StatelessSession session) {
        return new LevelClocks_(session);
    }

    @Produces
    @ApplicationScoped
    static LevelGrants levelGrants(StatelessSession session) {
        return new LevelGrants_(session);
    }
}
