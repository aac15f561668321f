package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dev.entente.ui.terms.FormPart.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;

/** A form for the parts of a record: single values side by side, and what has parts of its own below, in its own group. */
final class RecordForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final Set<Kind> WIDE =
            EnumSet.of(Kind.CONDITION, Kind.BRACKETS, Kind.ROWS, Kind.FIELDS, Kind.KINDS, Kind.WRITTEN);

    private final Sheet sheet;
    private Div pairs = new Div();

    RecordForm(Sheet sheet, String at, List<FormPart> parts) {
        this.sheet = sheet;
        addClassName("en-form");
        for (var part : parts) {
            var pointer = at + "/" + part.name();
            if (WIDE.contains(part.kind())) wide(part, pointer);
            else narrow(new PlainFields(sheet).field(part, pointer));
        }
        if (!isRow(at)) add(sheet.place(at));
    }

    // A row says what is wrong with it below its line, whether it is open or not.
    private boolean isRow(String at) {
        return at.isEmpty()
                || sheet.tree().at(at.substring(0, at.lastIndexOf('/'))).isArray();
    }

    private void narrow(Component field) {
        if (pairs.getParent().isEmpty()) {
            pairs.addClassName("en-pairs");
            add(pairs);
        }
        pairs.add(field);
    }

    private void wide(FormPart part, String pointer) {
        pairs = new Div();
        add(
                switch (part.kind()) {
                    case CONDITION -> new ConditionRows(sheet, part, pointer);
                    case BRACKETS -> new BracketsForm(sheet, part, pointer);
                    case ROWS -> group(part, pointer, new RowsForm(sheet, part, pointer, () -> {}));
                    case FIELDS -> group(part, pointer, new RecordForm(sheet, pointer, part.parts()));
                    case KINDS -> group(part, pointer, kinds(part, pointer));
                    default -> new PlainFields(sheet).field(part, pointer);
                });
    }

    /** What may be left out, and is, waits behind its name. */
    private Component group(FormPart part, String pointer, Component content) {
        var helped = part.kind() == Kind.KINDS ? content : helped(part.help(), content); // of kinds the choice says it
        if (part.optional() && sheet.tree().at(pointer).isMissingNode()) {
            var details = new NativeDetails(part.label(), helped);
            details.addClassName("en-more");
            return details;
        }
        return titled(part.label(), helped);
    }

    private static Component helped(String help, Component content) {
        if (help.isEmpty()) return content;
        var quiet = new Span(help);
        quiet.addClassName("en-muted");
        var helped = new Div(quiet, content);
        helped.addClassName("en-form");
        return helped;
    }

    static Div titled(String title, Component... content) {
        var name = new Span(title);
        name.addClassName("en-group-title");
        var group = new Div(name);
        group.add(content);
        group.addClassName("en-group");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        return group;
    }

    /** One of several kinds, and the parts of the one that was chosen. */
    private Div kinds(FormPart part, String pointer) {
        var content = new Div();
        var type = pointer + "/type";
        var choice = PlainFields.select(
                new FormPart("type", "Kind", part.help(), Kind.CHOICE, part.optional(), part.within()), part.choices());
        var now = sheet.tree().at(type).asString("");
        if (part.choices().contains(now)) choice.setValue(now);
        choice.addValueChangeListener(change -> {
            var chosen = change.getValue();
            sheet.tree().put(pointer, null);
            if (chosen != null) sheet.tree().put(type, JsonNodeFactory.instance.stringNode(chosen));
            kind(content, part, pointer);
            sheet.changed();
        });
        sheet.field(type, choice);
        kind(content, part, pointer);
        var form = new Div(choice, content);
        form.addClassName("en-form");
        return form;
    }

    private void kind(Div content, FormPart part, String pointer) {
        content.removeAll();
        var chosen = sheet.tree().at(pointer + "/type").asString("");
        part.choices().stream()
                .flatMap(kind -> part.parts(kind).stream())
                .forEach(each -> sheet.forget(pointer + "/" + each.name()));
        if (!part.parts(chosen).isEmpty()) content.add(new RecordForm(sheet, pointer, part.parts(chosen)));
    }
}
