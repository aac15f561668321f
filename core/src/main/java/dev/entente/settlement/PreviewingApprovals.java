package dev.entente.settlement;

import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.settlement.ApprovalPreview.Line;
import dev.entente.settlement.Approvals.Decision;
import dev.entente.settlement.Approvals.Due;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Says what would be approved of all statements whose month is over, and what would be left out. */
@ApplicationScoped
@Transactional
public class PreviewingApprovals {

    @Inject
    Statements statements;

    @Inject
    ReadingStatements reading;

    @Inject
    SettingTerms terms;

    @Inject
    KnowingLeasts leasts;

    @Inject
    CurrentTenant tenant;

    private record Books(UUID partnerId, Unit unit) {}

    /** The oldest first, so that they can be approved in this order, each with what it comes to then. */
    @Requires(SettlementPermissions.APPROVE)
    public ApprovalPreview preview() {
        var due = statements.due(tenant.today(), Limit.of(DecidingStatements.MOST));
        var rows = reading.rows(due).iterator();
        var decisions = decisions(due);
        var left = new ArrayList<Line>();
        var ready = new ArrayList<Line>();
        for (var statement : due) {
            var row = rows.next();
            switch (Objects.requireNonNull(decisions.get(statement.id()))) {
                case Decision.Refused refused ->
                    left.add(new Line(row, refused.problem().detail(), row.toPay(), false));
                case Decision.Closes closes ->
                    ready.add(new Line(
                            row,
                            closes.outcome().because(),
                            closes.toPay(),
                            closes.outcome().isPaid()));
            }
        }
        return new ApprovalPreview(ready, left, ApprovalPreview.totals(ready));
    }

    private Map<UUID, Decision> decisions(List<Statement> due) {
        var sums = reading.sums(due);
        var byBooks = new LinkedHashMap<Books, List<Due>>();
        for (var each : due)
            byBooks.computeIfAbsent(new Books(each.partnerId(), each.unit()), _ -> new ArrayList<>())
                    .add(new Due(each, Objects.requireNonNull(sums.get(each.id()))));
        var least = leasts.of(terms.known(), due);
        var decisions = new HashMap<UUID, Decision>();
        for (var months : byBooks.values())
            for (var decision :
                    Approvals.inOrder(months, least, null, Scope.current().memberId()))
                decisions.put(decision.due().statement().id(), decision);
        return decisions;
    }
}
