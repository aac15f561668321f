package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.settlement.ApprovalPreview;
import dev.entente.settlement.ApprovalPreview.Line;
import dev.entente.settlement.DecidingStatements.Decided;
import dev.entente.settlement.DecidingStatements.Seen;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.Statement.State;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.List;

/** All statements whose month is over: what an approval would do, before it is done. */
@Route(value = "statements/due", layout = VendorLayout.class)
@PageTitle("Statements to approve")
@Requires(SettlementPermissions.APPROVE)
public final class DueStatementsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StatementDesk desk;

    DueStatementsView(StatementDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        show(List.of());
    }

    private void show(List<Decided> decided) {
        var preview = desk.previewing.preview();
        removeAll();
        var words = "Every statement whose month is over, what becomes of it, and what is left out";
        add(new PageHeader("Statements to approve", words, buttons(preview))
                .backTo("Statements", StatementsView.class));
        if (!decided.isEmpty()) add(told(decided));
        if (preview.ready().isEmpty() && preview.left().isEmpty()) {
            add(
                    new EmptyState(
                            "statement",
                            "No statement waits",
                            "When a month is over, its statements stand here until somebody reviewed them and somebody else approved them."));
            return;
        }
        if (!preview.totals().isEmpty()) add(totals(preview));
        var panels = new Div();
        panels.addClassName("en-stack");
        add(panels);
        if (!preview.ready().isEmpty())
            panels.add(new Panel("Ready to approve", table("What becomes of it", preview.ready())));
        if (!preview.left().isEmpty()) panels.add(new Panel("Left out", table("Why", preview.left())));
    }

    private Component[] buttons(ApprovalPreview preview) {
        var buttons = new ArrayList<Component>();
        var open = preview.left().stream()
                .map(Line::statement)
                .filter(row -> row.course().state() == State.OPEN)
                .map(row -> new Seen(row.id(), row.toPay(), row.lines()))
                .toList();
        if (!open.isEmpty() && desk.mayReview())
            buttons.add(new Button("Review " + open.size(), click -> show(desk.deciding.review(open))));
        if (!preview.ready().isEmpty()) buttons.add(approve(preview.ready()));
        return buttons.toArray(Component[]::new);
    }

    private Button approve(List<Line> ready) {
        var seen = ready.stream()
                .map(line -> new Seen(line.statement().id(), line.toPay(), null))
                .toList();
        var approve = new Button("Approve " + seen.size(), click -> show(desk.deciding.approve(seen)));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        return approve;
    }

    private static Notice told(List<Decided> decided) {
        var refused = decided.stream().filter(each -> each.problem() != null).toList();
        var words = (decided.size() - refused.size()) + " of " + decided.size() + " done";
        if (refused.isEmpty()) return new Notice(Tone.GOOD, words, "");
        var why = refused.stream()
                .map(each -> each.problem() == null ? "" : each.problem().detail())
                .distinct()
                .toArray(String[]::new);
        return new Notice(Tone.WARN, words, "").resting(why);
    }

    private static Div totals(ApprovalPreview preview) {
        return Figure.strip(preview.totals().stream()
                .limit(4)
                .map(sum -> new Figure(
                        "To pay in " + sum.unit().code(),
                        Format.user().money(sum),
                        new Remark("", "of what is ready", Tone.NEUTRAL)))
                .toArray(Figure[]::new));
    }

    private static Table table(String because, List<Line> lines) {
        var format = Format.user();
        var table = new Table("", List.of("Partner", "Month", "To pay", "State", because));
        for (var line : lines) {
            var row = line.statement();
            table.row(List.of(
                    new Anchor("statements/" + row.id(), row.partner()),
                    new Span(format.month(row.period())),
                    new MoneyCell(line.toPay()),
                    StatementWords.badge(row),
                    new Span(line.because())));
        }
        return table;
    }
}
