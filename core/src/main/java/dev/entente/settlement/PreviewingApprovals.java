package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.settlement.ApprovalPreview.Line;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
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
    CurrentTenant tenant;

    private record Books(UUID partnerId, Unit unit) {}

    /** The oldest first, so that they can be approved in this order. */
    @Requires(SettlementPermissions.APPROVE)
    public ApprovalPreview preview() {
        var due = statements.due(tenant.today(), Limit.of(DecidingStatements.MOST));
        var rows = reading.rows(due).iterator();
        var sums = reading.sums(due);
        var left = new ArrayList<Line>();
        var ready = new ArrayList<Line>();
        var totals = new TreeMap<String, Amount>();
        var open = new HashMap<Books, YearMonth>();
        var known = terms.known();
        for (var statement : due) {
            var row = rows.next();
            var sum = Objects.requireNonNull(sums.get(statement.id()));
            var refused = Closing.notToApprove(
                    statement,
                    sum.postings(),
                    open.get(books(statement)),
                    Scope.current().memberId());
            if (refused.isPresent()) {
                left.add(new Line(row, refused.get().detail()));
                open.putIfAbsent(books(statement), statement.month());
                continue;
            }
            var outcome = Closing.outcome(sum.toPay(), known.least(statement.unit()));
            ready.add(new Line(row, outcome.because()));
            if (outcome.isPaid()) totals.merge(statement.unit().code(), sum.toPay(), Amount::plus);
        }
        return new ApprovalPreview(ready, left, List.copyOf(totals.values()));
    }

    private static Books books(Statement statement) {
        return new Books(statement.partnerId(), statement.unit());
    }
}
