package dev.entente.ui.statement;

import dev.entente.settlement.ApprovingStatements;
import dev.entente.settlement.DecidingStatements;
import dev.entente.settlement.HoldingStatements;
import dev.entente.settlement.PreviewingApprovals;
import dev.entente.settlement.ReviewingStatements;
import dev.entente.settlement.SettingTerms;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the screens of statements do. */
@Dependent
public class StatementDesk {

    @Inject
    ReviewingStatements reviewing;

    @Inject
    ApprovingStatements approving;

    @Inject
    HoldingStatements holding;

    @Inject
    DecidingStatements deciding;

    @Inject
    PreviewingApprovals previewing;

    @Inject
    SettingTerms terms;

    @Inject
    Visit visit;

    @Inject
    Today today;

    boolean mayReview() {
        return visit.may(SettlementPermissions.REVIEW);
    }

    boolean mayApprove() {
        return visit.may(SettlementPermissions.APPROVE);
    }

    boolean maySet() {
        return visit.may(SettlementPermissions.SET);
    }

    boolean isOver(StatementRow row) {
        return row.period().isBefore(today.month());
    }
}
