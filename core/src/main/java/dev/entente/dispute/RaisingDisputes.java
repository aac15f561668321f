package dev.entente.dispute;

import dev.entente.dispute.Dispute.Said;
import dev.entente.dispute.Dispute.State;
import dev.entente.identity.Requires;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlingStatements;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner says that a line is not right, while it can be disputed; and takes that back. */
@ApplicationScoped
@Transactional
@Requires(DisputePermissions.RAISE)
public class RaisingDisputes {

    @Inject
    StoredDisputes stored;

    @Inject
    Disputes disputes;

    @Inject
    ReadingStatements statements;

    @Inject
    SettlingStatements settling;

    @Inject
    TakingTurns turns;

    @Inject
    Numbers numbers;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    public UUID raise(UUID statementId, UUID lineId, @Nullable String because) {
        var words = StoredDisputes.text("/because", because);
        var page = statements.open(statementId);
        turns.with(List.of(page.head().partnerId()));
        var line = page.lines().stream()
                .filter(each -> each.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new Problem(DisputeProblem.UNKNOWN_LINE, "Take it from the statement."));
        var today = tenant.today();
        Window.closed(page.head().course(), line, today).ifPresent(problem -> {
            throw problem;
        });
        if (disputes.countOpen(lineId) > 0)
            throw new Problem(DisputeProblem.DISPUTE_IS_OPEN, "Say more in the question that is open.");
        var said = new Said(words, clock.instant(), today.plusDays(settling.answerDays(statementId)));
        var dispute = new Dispute(numbers.next("Q"), page.head(), line, said);
        stored.raised(dispute);
        return dispute.id;
    }

    public void withdraw(UUID id) {
        var dispute = stored.open(id);
        var before = StoredDisputes.view(dispute);
        if (dispute.aside) settling.free(dispute.statementId, dispute.id, dispute.amount());
        dispute.close(State.WITHDRAWN, null, null, clock.instant());
        stored.changed("dispute.withdrawn", dispute, before);
        stored.tell(dispute, DisputeChanged.What.WITHDRAWN, "");
    }
}
