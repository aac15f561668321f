package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.ui.kit.CliffNote;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.terms.FormPart.Kind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Brackets as a small table of bounds and rates, with the picture of their curve; a single rate is one field. */
final class BracketsForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String HEIGHT = "168px";

    private final Sheet sheet;
    private final FormPart part;
    private final String pointer;
    private final Div picture = new Div();
    private final CliffNote cliffs = new CliffNote(List.of());
    private final Undo undo = new Undo();
    private final ArrayList<TextField> bounds = new ArrayList<>();

    BracketsForm(Sheet sheet, FormPart part, String pointer) {
        this.sheet = sheet;
        this.part = part;
        this.pointer = pointer;
        addClassName("en-brackets");
        picture.addClassName("en-brackets-picture");
        getElement().setAttribute("role", "group").setAttribute("aria-label", part.label());
        if (sheet.tree().at(pointer).isMissingNode() && !part.optional()) begin();
        draw();
    }

    // The first bracket starts at zero, so it is there from the beginning.
    private void begin() {
        sheet.tree().addRow(pointer);
        var zero = JsonNodeFactory.instance.objectNode().put("value", "0").put("unit", sheet.unit(pointer));
        sheet.tree().put(pointer + "/0/from", zero);
    }

    private void draw() {
        removeAll();
        bounds.clear();
        sheet.forget(pointer);
        int rows = sheet.tree().at(pointer).size();
        var table = new Div(rows == 1 ? rate(0, part.label()) : table(rows), help(), undo, add(), sheet.place(pointer));
        table.addClassName("en-form");
        add(table, new Div(picture, cliffs));
        picture();
        sheet.listen(pointer + "/cliffs", this::cliffs);
        cliffs();
    }

    private Span help() {
        var help = new Span(part.help());
        help.addClassName("en-muted");
        help.setVisible(!part.help().isEmpty());
        return help;
    }

    /** What lies just below a bound and costs more than the bound, also where another field of the discount changed that. */
    private void cliffs() {
        var off = sheet.tree().at(pointer.substring(0, pointer.lastIndexOf('/')));
        cliffs.say(Cliffs.of(off, Format.user()));
    }

    private Table table(int rows) {
        var table = new Table(part.label(), List.of("From", "Rate", ""));
        for (int i = 0; i < rows; i++) table.row(cells(i));
        return table;
    }

    private List<Component> cells(int row) {
        var from = new PlainFields(sheet).amount("", "", false, pointer + "/" + row + "/from");
        from.setAriaLabel(part.label() + ", from, row " + (row + 1));
        from.addValueChangeListener(change -> picture());
        bounds.add(from);
        var remove = new Button(new Glyph("close"), click -> remove(row));
        remove.addThemeNames("tertiary", "icon");
        remove.setAriaLabel("Remove row " + (row + 1) + " of " + part.label());
        remove.setTooltipText("Remove");
        return List.of(from, rate(row, ""), remove);
    }

    private TextField rate(int row, String label) {
        var at = pointer + "/" + row + "/rate";
        var field = new TextField(label);
        if (label.isEmpty()) field.setAriaLabel(part.label() + ", rate, row " + (row + 1));
        field.setMaxLength(40);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setSuffixComponent(new Span("%"));
        field.addClassName("en-number-field");
        field.getElement().setAttribute("inputmode", "decimal");
        field.setValue(Typed.shown(Kind.PERCENT, sheet.tree().at(at)));
        field.addValueChangeListener(change -> {
            sheet.put(at, Typed.typed(Kind.PERCENT, change.getValue()));
            picture();
        });
        return sheet.field(at, field);
    }

    private Div add() {
        var add = new Button("Add a bracket", new Glyph("plus"), click -> {
            int row = sheet.tree().addRow(pointer);
            var from = pointer + "/" + row + "/from";
            if (row > 0) sheet.tree().put(from + "/value", JsonNodeFactory.instance.stringNode(""));
            again();
            if (!bounds.isEmpty()) bounds.getLast().focus();
        });
        add.addThemeNames("small");
        add.setAriaLabel("Add a bracket to " + part.label());
        return new Div(add);
    }

    private void remove(int row) {
        var removed = sheet.tree().at(pointer + "/" + row);
        sheet.tree().removeRow(pointer, row);
        undo.offer("Removed bracket " + (row + 1), () -> {
            sheet.tree().insertRow(pointer, row, removed);
            again();
        });
        again();
    }

    private void again() {
        if (!sheet.tree().at(pointer).isArray() && !part.optional()) begin();
        draw();
        sheet.changed();
    }

    // What cannot be read yet leaves the picture of what was, so that nothing jumps while somebody types.
    private void picture() {
        var curve = Curve.of(sheet.tree().at(pointer), Format.user());
        boolean isOne = sheet.tree().at(pointer).size() < 2;
        picture.setClassName("en-brackets-stale", curve.isEmpty());
        if (isOne || curve.isPresent()) picture.removeAll();
        curve.ifPresent(now -> {
            var chart = new EChart(part.label() + ": " + now.summary(), now.option());
            chart.setHeight(HEIGHT);
            picture.add(chart);
        });
    }
}
