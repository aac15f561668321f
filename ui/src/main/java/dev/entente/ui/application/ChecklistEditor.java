package dev.entente.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.application.Checklist;
import dev.entente.application.Checklist.Wanted;
import dev.entente.application.WritingForms;
import dev.entente.application.WritingForms.Standing;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What is looked into at each application, and what of it has to be done before a company is taken in. */
final class ChecklistEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WritingForms writing;
    private final String program;
    private final boolean writes;
    private final Div rows = new Div();
    private final Div answer = new Div();
    private final List<TextField> words = new ArrayList<>();
    private final List<Checkbox> needed = new ArrayList<>();
    private transient Standing<Checklist> seen;

    ChecklistEditor(WritingForms writing, String program, boolean writes) {
        this.writing = writing;
        this.program = program;
        this.writes = writes;
        this.seen = writing.checklist(program);
        addClassName("en-form");
        rows.addClassName("en-form");
        add(rows, answer);
        seen.says().items().forEach(this::row);
        if (!writes) return;
        var add = new Button("Add an item", new Glyph("plus"), click -> row(new Wanted("", false)));
        var save = new Button("Save the checklist", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(add, save);
        actions.addClassName("en-actions");
        add(actions);
    }

    private void row(Wanted item) {
        var text = new TextField("Item");
        text.setValue(item.words());
        text.setMaxLength(300);
        text.setReadOnly(!writes);
        text.setManualValidation(true);
        var before = new Checkbox("Before acceptance");
        before.setValue(item.required());
        before.setReadOnly(!writes);
        words.add(text);
        needed.add(before);
        var row = new Div(text, before);
        row.addClassName("en-checklist-row");
        if (writes) {
            var away = new Button(new Glyph("close"), click -> {
                words.remove(text);
                needed.remove(before);
                rows.remove(row);
            });
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel("Remove the item");
            away.setTooltipText("Remove the item");
            row.add(away);
        }
        rows.add(row);
    }

    private void save() {
        answer.removeAll();
        Refusals.clear(words);
        var items = new ArrayList<Wanted>();
        var fields = new HashMap<String, TextField>();
        for (int i = 0; i < words.size(); i++) {
            items.add(new Wanted(words.get(i).getValue(), needed.get(i).getValue()));
            fields.put("/items/" + i + "/words", words.get(i));
        }
        try {
            seen = writing.writeChecklist(program, seen.number(), new Checklist(items));
            answer.add(new Notice(Tone.GOOD, "The checklist is saved", "Applications from now on begin with it."));
        } catch (Problem problem) {
            Refusals.show(problem, fields, answer);
        }
    }
}
