package dev.entente.ui.terms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** The rows of a list, each a form of its own that can be taken out; a new row begins like the last one. */
final class RowsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Sheet sheet;
    private final FormPart part;
    private final String pointer;

    RowsForm(Sheet sheet, FormPart part, String pointer) {
        this.sheet = sheet;
        this.part = part;
        this.pointer = pointer;
        addClassName("en-form");
        draw();
    }

    // A row that goes moves those below it to other places, so all are drawn anew.
    private void draw() {
        removeAll();
        sheet.forget(pointer);
        for (int i = 0; i < sheet.tree().at(pointer).size(); i++) add(row(i));
        var add = new Button("Add a row", click -> {
            sheet.tree().addRow(pointer);
            again();
        });
        add.setAriaLabel("Add a row to " + part.label());
        add(new Div(add));
    }

    private Div row(int row) {
        var remove = new Button("Remove", click -> {
            sheet.tree().removeRow(pointer, row);
            again();
        });
        var title = part.label() + " " + (row + 1);
        remove.setAriaLabel("Remove " + title);
        var group = RecordForm.titled(title, new RecordForm(sheet, pointer + "/" + row, part.parts()), new Div(remove));
        group.addClassName("en-group-row");
        return group;
    }

    private void again() {
        draw();
        sheet.changed();
    }
}
