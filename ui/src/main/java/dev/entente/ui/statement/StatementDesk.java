package dev.entente.ui.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.settlement.ApprovingStatements;
import dev.entente.settlement.BundlingStatements;
import dev.entente.settlement.DecidingStatements;
import dev.entente.settlement.HoldingStatements;
import dev.entente.settlement.PreviewingApprovals;
import dev.entente.settlement.PrintingStatements;
import dev.entente.settlement.PrintingStatements.Printed;
import dev.entente.settlement.ReviewingStatements;
import dev.entente.settlement.SettingTerms;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.kit.Download;
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
        return new Anchor(paper(() -> printing.print(id)), "PDF");
    }

    /** What somebody outside needs to work it out again, as a file and on paper. */
    public Optional<Div> bundle(UUID id) {
        if (!visit.may(SettlementPermissions.BUNDLE)) return Optional.empty();
        var file = Download.of(event -> {
            var bundle = bundling.bundle(id);
            event.setFileName(bundle.name());
            event.setContentType("application/json");
            event.getOutputStream().write(bundle.json().getBytes(StandardCharsets.UTF_8));
        });
        var links = new Div(
                new Anchor(file, "Take all that it was worked out from, to check it elsewhere"),
                new Anchor(paper(() -> bundling.print(id)), "The same as PDF"));
        links.addClassName("en-actions");
        return Optional.of(links);
    }

    private static DownloadHandler paper(SerializableSupplier<Printed> taken) {
        return Download.of(event -> {
            var printed = taken.get();
            event.setFileName(printed.name());
            event.setContentType("application/pdf");
            event.getOutputStream().write(printed.pdf());
        });
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
