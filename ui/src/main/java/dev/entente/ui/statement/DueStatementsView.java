package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All statements whose month is over: what an approval would do, before it is done. */
@Route(value = "statements/due", layout = VendorLayout.class)
@PageTitle("Statements to approve")
@Requires(SettlementPermissions.APPROVE)
public final class DueStatementsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StatementDesk desk;
    private final transient Map<Line, Checkbox> ready = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox("All of them");
    private final Div totals = new Div();
    private final Button approve = new Button("", click -> approve());

    DueStatementsView(StatementDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) choose(change.getValue());
        });
        show(List.of());
    }

    private void show(List<Decided> decided) {
        var preview = desk.previewing.preview();
        removeAll();
        ready.clear();
        preview.ready().forEach(line -> ready.put(line, box(line)));
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
        if (!ready.isEmpty()) add(totals);
        choose(true);
        var panels = new Div();
        panels.addClassName("en-stack");
        add(panels);
        if (!preview.ready().isEmpty()) panels.add(new Panel("Ready to approve", ready()).aside(all));
        if (!preview.left().isEmpty()) panels.add(new Panel("Left out", left(preview.left())));
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
        if (!preview.ready().isEmpty()) buttons.add(approve);
        return buttons.toArray(Component[]::new);
    }

    private Checkbox box(Line line) {
        var row = line.statement();
        var box = new Checkbox();
        box.setAriaLabel("Approve " + row.partner() + ", " + Format.user().month(row.period()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) follow(line, change.getValue());
        });
        return box;
    }

    /** Months of a partner are approved one after the other: one that is left out leaves the later ones out. */
    private void follow(Line line, boolean chosen) {
        ready.forEach((other, box) -> {
            if (chosen ? other.isBefore(line) : line.isBefore(other)) box.setValue(chosen);
        });
        choose();
    }

    private void choose(boolean all) {
        ready.values().forEach(box -> box.setValue(all));
        choose();
    }

    private List<Line> chosen() {
        return ready.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The button and the totals say what is chosen. */
    private void choose() {
        var chosen = chosen();
        approve.setText("Approve " + chosen.size());
        approve.setEnabled(!chosen.isEmpty());
        all.setValue(chosen.size() == ready.size());
        all.setIndeterminate(!chosen.isEmpty() && chosen.size() < ready.size());
        totals.removeAll();
        totals.add(totals(chosen));
    }

    private void approve() {
        show(desk.deciding.approve(chosen().stream()
                .map(line -> new Seen(line.statement().id(), line.toPay(), null))
                .toList()));
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

    private static Div totals(List<Line> chosen) {
        return Figure.strip(ApprovalPreview.totals(chosen).stream()
                .limit(4)
                .map(sum -> new Figure(
                        "To pay in " + sum.unit().code(),
                        Format.user().money(sum),
                        new Remark("", "of what is chosen", Tone.NEUTRAL)))
                .toArray(Figure[]::new));
    }

    private Table ready() {
        var table = new Table("", List.of("Approve", "Partner", "Month", "To pay", "State", "What becomes of it"));
        ready.forEach((line, box) ->
                table.row(Stream.concat(Stream.of(box), cells(line)).toList()));
        return table;
    }

    private static Table left(List<Line> lines) {
        var table = new Table("", List.of("Partner", "Month", "To pay", "State", "Why"));
        lines.forEach(line -> table.row(cells(line).toList()));
        return table;
    }

    private static Stream<Component> cells(Line line) {
        var row = line.statement();
        return Stream.of(
                new Anchor("statements/" + row.id(), row.partner()),
                new Span(Format.user().month(row.period())),
                new MoneyCell(line.toPay()),
                StatementWords.badge(row),
                new Span(line.because()));
    }
}
