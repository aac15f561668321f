package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
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
import dev.entente.settlement.StatementPage;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.attribution.CreditDesk;
import dev.entente.ui.dispute.DisputeDesk;
import dev.entente.ui.dispute.Questions;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.statement.StatementSheet.Reader;
import dev.entente.ui.statement.StatementSheet.Side;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One statement of a partner, as the vendor sees it. */
@Route(value = "statements/:id", layout = VendorLayout.class)
@Requires(SettlementPermissions.READ)
public final class StatementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReadingStatements statements;
    private final transient ExportingLists lists;
    private final transient ReadingEarnings earnings;
    private final transient CreditDesk credits;
    private final transient StatementDesk desk;
    private final transient DisputeDesk questions;
    private final transient Today today;
    private String title = "Statement";

    StatementView(
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
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, id -> show(event, id));
    }

    private void show(BeforeEnterEvent event, UUID id) {
        var page = statements.open(id);
        var line = Reader.line(event.getLocation().getQueryParameters());
        show(page, line);
    }

    private void show(StatementPage page, @Nullable UUID line) {
        var asked = new Questions(
                questions,
                page.head(),
                "disputes",
                () -> show(statements.open(page.head().id()), null));
        var reader = new Reader(earnings, credits, today.zone(), line, asked::below);
        title = page.head().partner() + ", " + Format.user().month(page.head().period());
        removeAll();
        var sheet = new Div(new StatementSheet(page, reader, Side.VENDOR));
        sheet.addClassName("en-column");
        add(header(page.head()), sheet);
        asked.panel().ifPresent(sheet::add);
        desk.bundle(page.head().id()).ifPresent(sheet::add);
    }

    private PageHeader header(StatementRow row) {
        var facts = String.join(
                " \u00b7 ",
                Format.user().month(row.period()),
                row.number(),
                "in " + row.unit().code());
        var actions = new ArrayList<Component>();
        actions.add(desk.paper(row.id()));
        actions.add(new Export(() -> lists.steps(row.id())));
        actions.addAll(new StatementActs(desk, row, () -> show(statements.open(row.id()), null)).buttons());
        return new PageHeader(row.partner(), facts, actions.toArray(Component[]::new))
                .backTo("Statements", StatementsView.class)
                .status(StatementWords.badge(row));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
