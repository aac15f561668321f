package dev.entente.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.earning.ReadingEarnings;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.ui.attribution.CreditDesk;
import dev.entente.ui.dispute.DisputeDesk;
import dev.entente.ui.dispute.Questions;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Today;
import dev.entente.ui.statement.StatementDesk;
import dev.entente.ui.statement.StatementSheet;
import dev.entente.ui.statement.StatementSheet.Reader;
import dev.entente.ui.statement.StatementSheet.Side;
import dev.entente.ui.statement.StatementWords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the partner's statements: the same sheet as the vendor's, so that both read the same explanation. */
@Route(value = "portal/statements/:id", layout = PortalLayout.class)
@Requires(SettlementPermissions.READ)
public final class PortalStatementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReadingStatements statements;
    private final transient ExportingLists lists;
    private final transient ReadingEarnings earnings;
    private final transient CreditDesk credits;
    private final transient StatementDesk desk;
    private final transient DisputeDesk questions;
    private final transient Today today;
    private String title = "Statement";

    PortalStatementView(
            ReadingStatements statements,
            ReadingEarnings earnings,
            CreditDesk credits,
            ExportingLists lists,
            StatementDesk desk,
            DisputeDesk questions,
            Today today) {
        this.statements = statements;
        this.lists = lists;
        this.desk = desk;
        this.questions = questions;
        this.earnings = earnings;
        this.credits = credits;
        this.today = today;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, id -> show(event, id));
    }

    private void show(BeforeEnterEvent event, UUID id) {
        show(id, Reader.line(event.getLocation().getQueryParameters()));
    }

    private void show(UUID id, @Nullable UUID line) {
        var page = statements.open(id);
        var asked = new Questions(questions, page.head(), "portal/disputes", () -> show(id, null));
        var reader = new Reader(earnings, credits, today.zone(), line, asked::below);
        title = Format.user().month(page.head().period());
        removeAll();
        var quiet = page.head().number() + " \u00b7 in " + page.head().unit().code();
        var sheet = new StatementSheet(page, reader, Side.PARTNER);
        var inner = new Div(
                new PageHeader(title, quiet, desk.paper(id), new Export(() -> lists.steps(id)))
                        .backTo("Statements", PortalStatementsView.class)
                        .status(StatementWords.badge(page.head())),
                sheet);
        asked.panel().ifPresent(inner::add);
        desk.bundle(id).ifPresent(inner::add);
        inner.addClassName("en-portal-inner");
        add(inner);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
