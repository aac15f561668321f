package dev.entente.ui.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.settlement.ApprovingStatements;
import dev.entente.settlement.BundlingStatements;
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
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    BundlingStatements bundling;

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

    /** What somebody outside needs to work it out again, for those who review. */
    Optional<Anchor> bundle(UUID id) {
        if (!mayReview()) return Optional.empty();
        DownloadHandler handler = event -> {
            var bundle = bundling.bundle(id);
            event.setFileName(bundle.name());
            event.setContentType("application/json");
            event.getOutputStream().write(bundle.json().getBytes(StandardCharsets.UTF_8));
        };
        return Optional.of(new Anchor(handler, "Take all that it was worked out from, to check it elsewhere"));
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
