package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.api.Field;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.terms.ConditionGroup.Holds;
import dev.entente.ui.terms.ConditionPart.Compared;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * When a rule holds: comparisons, each with a thing that is looked at or a running total, how it compares, and with what; and
 * groups of them, of which all, one or none has to hold. Whoever likes it better writes it as one line of text.
 */
final class ConditionRows extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String IS = "is";
    private static final String ONE_OF = "oneOf";
    private static final String UNKNOWN = "unknown";
    private static final String WRITE = "Write it out";
    private static final String BUILD = "Use the builder";

    private final Sheet sheet;
    private final FormPart part;
    private final String pointer;
    private ConditionGroup outermost;
    private boolean written;

    @SuppressWarnings("NullAway.Init") // drawn at once
    ConditionRows(Sheet sheet, FormPart part, String pointer) {
        this.sheet = sheet;
        this.part = part;
        this.pointer = pointer;
        addClassName("en-form");
        getElement().setAttribute("role", "group").setAttribute("aria-label", part.label());
        draw();
    }

    private void draw() {
        removeAll();
        sheet.forget(pointer);
        var read = ConditionGroup.read(sheet.tree().at(pointer), pointer);
        if (written || read == null) {
            add(new ConditionLine(sheet, part, pointer), new Div(builder()));
            return;
        }
        outermost = read;
        var name = new Span(part.label());
        name.addClassName("en-group-title");
        add(name);
        if (read.parts().isEmpty()) add(quiet("Always"));
        add(group(read, ""), sheet.place(pointer));
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("en-muted");
        return span;
    }

    private Div group(ConditionGroup group, String number) {
        var content = new Div();
        content.addClassName("en-form");
        boolean isWithin = !number.isEmpty();
        if (isWithin || !group.isPlain()) content.add(head(group, number));
        for (int i = 0; i < group.parts().size(); i++) {
            var own = isWithin ? number + "." + (i + 1) : Integer.toString(i + 1);
            content.add(
                    switch (group.parts().get(i)) {
                        case ConditionGroup inner -> within(group(inner, own));
                        case Compared one
                        when one.isTotal() -> within(new ConditionTotal(sheet, one, own, rows(group, i)));
                        case Compared one -> comparison(one, own, rows(group, i));
                    });
        }
        content.add(actions(group, number));
        return content;
    }

    private static Div within(Component content) {
        var box = new Div(content);
        box.addClassNames("en-group", "en-condition-group");
        return box;
    }

    private Div head(ConditionGroup group, String number) {
        var holds = new Select<Holds>();
        holds.setItems(Holds.values());
        holds.setItemLabelGenerator(each -> FormPart.words(each.name()));
        holds.setValue(group.holds());
        var name = number.isEmpty() ? "Conditions: how many hold" : "Condition " + number + ", how many hold";
        holds.setAriaLabel(name);
        holds.addValueChangeListener(change -> {
            group.hold(change.getValue());
            put(name);
        });
        return new Div(holds);
    }

    private Div actions(ConditionGroup group, String number) {
        var within = number.isEmpty() ? "" : " to condition " + number;
        var actions = new Div(
                adding("Add a condition", within, () -> group.add(begun(Field.FAMILY))),
                adding("Add a total", within, () -> group.add(ConditionTotal.begun(sheet, pointer))),
                adding("Add a group", within, () -> group.addGroup(begun(Field.FAMILY))));
        actions.addClassName("en-actions");
        if (number.isEmpty()) {
            actions.add(turned(WRITE, true));
        }
        return actions;
    }

    /** Nothing is lost on the way: what cannot be read stays a text. */
    private Button builder() {
        var back = turned(BUILD, false);
        back.setTooltipText("Once the text can be read");
        return back;
    }

    private Button turned(String words, boolean isWritten) {
        var button = new Button(words, click -> {
            written = isWritten;
            draw();
            sheet.changed();
            all(this)
                    .filter(each -> each instanceof ConditionLine
                            || each instanceof Button other && other.getText().equals(WRITE))
                    .findFirst()
                    .ifPresent(each -> ((Focusable<?>) each).focus());
        });
        button.addThemeNames("small", "tertiary");
        return button;
    }

    private Button adding(String words, String within, SerializableRunnable act) {
        var button = new Button(words, new Glyph("plus"), click -> {
            act.run();
            put(words + within);
        });
        button.addThemeNames("small", "tertiary");
        button.setAriaLabel(words + within);
        return button;
    }

    /** What can be done with one of a group. */
    record Rows(SerializableConsumer<ObjectNode> set, SerializableConsumer<String> drawn, Button remove)
            implements Serializable {}

    private Rows rows(ConditionGroup group, int row) {
        var remove = new Button(new Glyph("close"));
        remove.addThemeNames("tertiary", "icon");
        remove.setTooltipText("Remove");
        remove.addClickListener(click -> {
            group.remove(row);
            drop(outermost);
            put(remove.getAriaLabel().orElse(""));
        });
        return new Rows(one -> group.set(row, one), this::put, remove);
    }

    /** A group of nothing is gone with its last part. */
    private static void drop(ConditionGroup around) {
        around.parts().forEach(each -> {
            if (each instanceof ConditionGroup group) drop(group);
        });
        around.parts()
                .removeIf(each ->
                        each instanceof ConditionGroup group && group.parts().isEmpty());
    }

    private Div comparison(Compared one, String number, Rows rows) {
        var looked = Field.valueOf(one.written().path(ConditionGroup.FIELD).asString());
        var how = one.how();
        var field = new Select<Field>();
        field.setItems(Field.values());
        field.setItemLabelGenerator(each -> FormPart.words(each.name()));
        field.setValue(looked);
        var spoken = "Condition " + number;
        named(field, spoken + ", what is looked at", rows, change -> begun(change));
        var compare = compare(how, Looked.compares(looked));
        named(
                compare,
                spoken + ", how it compares",
                rows,
                change -> compared(looked, change, one.written().path(how)));
        var fields = new Div(field, compare);
        if (!how.equals(UNKNOWN)) fields.add(value(looked, how, one.pointer() + "/" + how, spoken + ", compared with"));
        rows.remove().setAriaLabel("Remove condition " + number);
        fields.add(rows.remove());
        fields.addClassName("en-condition");
        return fields;
    }

    static Select<String> compare(String how, List<String> choices) {
        var select = new Select<String>();
        select.setItems(choices);
        select.setItemLabelGenerator(ConditionGroup.COMPARES::get);
        select.setValue(how);
        return select;
    }

    static <T> void named(Select<T> select, String name, Rows rows, Turned<T> turned) {
        select.setAriaLabel(name);
        select.addValueChangeListener(change -> {
            rows.set().accept(turned.into(change.getValue()));
            rows.drawn().accept(name);
        });
    }

    /** A comparison as it is once something else is chosen. */
    @FunctionalInterface
    interface Turned<T> extends Serializable {

        ObjectNode into(T chosen);
    }

    private Component value(Field field, String how, String at, String name) {
        var fields = new PlainFields(sheet);
        if (how.equals(ONE_OF)) return fields.several(name, at);
        if (field == Field.TIER) return fields.chosen(name, fields.tiers(), at);
        var known = Looked.known(field);
        if (!known.isEmpty()) return fields.chosen(name, known, at);
        return fields.spoken(name, Looked.kind(field), at);
    }

    /** Writes it down, and shows it as it is now; whoever is at a field stays there. */
    private void put(String name) {
        sheet.tree().put(pointer, outermost.written());
        draw();
        sheet.changed();
        within(this, name).or(() -> within(this, "Add a condition")).ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static Optional<Component> within(Component part, String name) {
        return all(part)
                .filter(each -> each instanceof Focusable<?>
                        && each instanceof HasAriaLabel labelled
                        && labelled.getAriaLabel().filter(name::equals).isPresent())
                .findFirst();
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ConditionRows::all));
    }

    /** What can be guessed is; what cannot is asked for at its field. */
    private ObjectNode begun(Field field) {
        var test = JSON.objectNode().put(ConditionGroup.FIELD, field.name());
        var tiers = new PlainFields(sheet).tiers();
        if (field.type() == Boolean.class) return test.put(IS, true);
        if (field == Field.TIER && !tiers.isEmpty()) return test.put(IS, tiers.getLast());
        var known = Looked.known(field);
        if (!known.isEmpty()) return test.put(IS, known.getFirst());
        return test.set(field.type() == String.class ? IS : "atLeast", JSON.nullNode());
    }

    private static ObjectNode compared(Field field, String how, JsonNode before) {
        var test = JSON.objectNode().put(ConditionGroup.FIELD, field.name());
        if (how.equals(UNKNOWN)) return test.put(how, true);
        if (how.equals(ONE_OF) && !before.isArray()) {
            var several = test.putArray(how);
            if (!before.isNull() && !before.isBoolean()) several.add(before);
            return test;
        }
        boolean isOf = before.isArray() || before.isBoolean() && field.type() != Boolean.class;
        return test.set(how, isOf ? JSON.nullNode() : before);
    }
}
