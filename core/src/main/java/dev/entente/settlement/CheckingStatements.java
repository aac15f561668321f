package dev.entente.settlement;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/** Says which postings of the bound tenant stand on no statement, or belong to no current result. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CheckingStatements {

    @Inject
    Statements statements;

    List<String> findings() {
        var findings = new ArrayList<String>();
        long lost = statements.countPostingsWithoutStatement();
        if (lost > 0) findings.add(lost + " postings stand on no statement");
        long loose = statements.countPostingsWithoutResult();
        if (loose > 0) findings.add(loose + " postings belong to no current result");
        return findings;
    }
}
