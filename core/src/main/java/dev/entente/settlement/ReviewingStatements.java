package dev.entente.settlement;

import dev.entente.identity.Requires;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Says that somebody has looked at a statement whose month is over, and may do so again. */
@ApplicationScoped
@Transactional
public class ReviewingStatements {

    @Inject
    StoredStatements stored;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Requires(SettlementPermissions.REVIEW)
    public void review(UUID id) {
        var statement = stored.alone(id);
        Closing.notToReview(statement, tenant.today()).ifPresent(problem -> {
            throw problem;
        });
        var before = StoredStatements.view(statement);
        statement.review(stored.sums(statement).postings(), clock.instant());
        stored.changed("statement.reviewed", statement, before);
    }
}
