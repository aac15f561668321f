package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
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

    /** Refused unless whoever looked at it says what it came to then, on how many lines, and it still does on as many. */
    @Requires(SettlementPermissions.REVIEW)
    public void review(UUID id, @Nullable Amount toPay, @Nullable Long lines) {
        var statement = stored.alone(id);
        var sums = stored.sums(statement);
        Closing.notToReview(statement, tenant.today())
                .or(() -> Closing.notAsSeen(sums.toPay(), toPay))
                .or(() -> Closing.notAsMany(sums.lines(), lines))
                .ifPresent(problem -> {
                    throw problem;
                });
        stored.change("statement.reviewed", statement, it -> it.review(sums.postings(), clock.instant()));
    }
}
