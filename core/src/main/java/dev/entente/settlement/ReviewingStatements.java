package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        review(id, null);
    }

    /** What it came to when it was looked at; null: whatever it comes to. */
    @Requires(SettlementPermissions.REVIEW)
    public void review(UUID id, @Nullable Amount seen) {
        var statement = stored.alone(id);
        var sums = stored.sums(statement);
        if (seen != null && !seen.equals(sums.toPay()))
            throw new Problem(
                    SettlementProblem.STATEMENT_CHANGED_MEANWHILE,
                    "It comes to " + sums.toPay() + " now. Look at it again.");
        Closing.notToReview(statement, tenant.today()).ifPresent(problem -> {
            throw problem;
        });
        var before = StoredStatements.view(statement);
        statement.review(sums.postings(), clock.instant());
        stored.changed("statement.reviewed", statement, before);
    }
}
