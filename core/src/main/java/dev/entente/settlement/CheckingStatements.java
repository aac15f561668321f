package dev.entente.settlement;

import dev.entente.holdback.HeldBacks;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which postings of the bound tenant stand on no statement, or belong to no current result, which statements are open in
 * months that are closed, and where what is held back is not what the ledger says, or still held though a day has passed on
 * which it was payable.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CheckingStatements {

    @Inject
    Statements statements;

    @Inject
    HeldBacks held;

    @Inject
    CurrentTenant tenant;

    List<String> findings() {
        var findings = new ArrayList<String>();
        long lost = statements.countPostingsWithoutStatement();
        if (lost > 0) findings.add(lost + " postings stand on no statement");
        long loose = statements.countPostingsWithoutResult();
        if (loose > 0) findings.add(loose + " postings belong to no current result");
        statements
                .changedSinceApproved()
                .forEach(number -> findings.add(number + " is not what was approved any more"));
        statements.openThoughClosed().forEach(number -> findings.add(number + " is open, though its month is closed"));
        held.unlike()
                .forEach(row -> findings.add("What is held back of the partner " + row[0] + " in " + row[1]
                        + " is not what its account says"));
        long late = held.countOverdue(tenant.today());
        if (late > 0) findings.add(late + " parts that are payable are still held back");
        return findings;
    }
}
