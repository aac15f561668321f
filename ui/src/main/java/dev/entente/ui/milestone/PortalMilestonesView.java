package dev.entente.ui.milestone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.milestone.MilestoneFilter;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.shell.PortalLayout;
import java.util.ArrayList;
import java.util.List;

/** What the visitor's partner reached and delivered, the latest first, and what it earned. */
@Route(value = "portal/milestones", layout = PortalLayout.class)
@PageTitle("Milestones")
@Requires(MilestonePermissions.READ)
public final class PortalMilestonesView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 20;
    private static final MilestoneFilter COUNTING = new MilestoneFilter(false, null, null);

    private final transient MilestoneBook book;
    private final Table table;
    private final Button more = new Button("Show more", click -> show());
    private int shown;

    PortalMilestonesView(MilestoneBook book) {
        this.book = book;
        this.table = new Table("", columns(book));
        addClassName("en-portal-page");
        var header = new PageHeader("Milestones", "What you reached and delivered beside what you sold")
                .backTo("Statements", PortalStatementsView.class);
        var inner = new Div(header);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        if (book.count(COUNTING) == 0) inner.add(empty());
        else inner.add(new Panel("Reached", table, more));
        show();
        add(inner);
    }

    private static List<String> columns(MilestoneBook book) {
        var columns = new ArrayList<>(List.of("Milestone", "Reference", "Reached on"));
        if (book.seesAmounts()) columns.add("Earned");
        return columns;
    }

    private void show() {
        for (var row : book.rows(COUNTING, shown, STEP)) {
            var cells =
                    new ArrayList<Component>(List.of(new Text(row.name()), new Text(row.quiet()), new Text(row.day())));
            if (book.seesAmounts()) cells.add(new Text(row.earned()));
            table.row(cells);
        }
        shown += STEP;
        more.setVisible(book.count(COUNTING) > shown);
    }

    private static EmptyState empty() {
        var sheet = new EmptyState(
                "check",
                "No milestones yet",
                "What you reach and deliver beside your sales stands here with what it earned.");
        sheet.addClassName("en-portal-sheet");
        return sheet;
    }
}
