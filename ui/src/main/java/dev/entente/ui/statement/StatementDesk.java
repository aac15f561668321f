package dev.entente.ui.statement;

import com.vaadin.flow.component.html.Anchor;
import dev.entente.settlement.ApprovingStatements;
import dev.entente.settlement.DecidingStatements;
import dev.entente.settlement.HoldingStatements;
import dev.entente.settlement.PreviewingApprovals;
import dev.entente.settlement.PrintingStatements;
import dev.entente.settlement.ReviewingStatements;
import dev.entente.settlement.SettingTerms;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

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
    PrintingStatements printing;

    @Inject
    SettingTerms terms;

    @Inject
    Visit visit;

    @Inject
    Today today;

    /** The statement as PDF, written when somebody takes it. */
    public Anchor paper(UUID id) {
        return new Anchor(
                event -> {
                    var printed = printing.print(id);
                    event.setFileName(printed.name());
                    event.setContentType("application/pdf");
                    event.getOutputStream().write(printed.pdf());
                },
                "PDF");
    }

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
