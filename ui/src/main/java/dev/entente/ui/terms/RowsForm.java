package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Undo;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a list, each one line that opens into its form. Rows change places, since the first that holds may decide; a
 * new one begins like the last, and one that was taken out can be brought back.
 */
final class RowsForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String UP = "Move up";
    private static final String DOWN = "Move down";

    private final Sheet sheet;
    private final FormPart part;
    private final String pointer;
    private final String one;
    private final SerializableRunnable moved;
    private final Div rows = new Div();
    private final Undo undo = new Undo();
    private final HashSet<Integer> open = new HashSet<>();
    private Button add = new Button();

    RowsForm(Sheet sheet, FormPart part, String pointer, SerializableRunnable moved) {
        this.sheet = sheet;
        this.part = part;
        this.pointer = pointer;
        this.moved = moved;
        this.one = one(part.label());
        addClassName("en-rows-form");
        rows.addClassName("en-rows");
        if (size() == 1) open.add(0);
        draw();
    }

    /** "Rules" as "rule". */
    private static String one(String label) {
        var lower = label.toLowerCase(Locale.ROOT);
        if (lower.equals("currencies")) return "currency";
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower + " row";
    }

    private static boolean isVowel(String word) {
        return "aeio".indexOf(word.charAt(0)) >= 0;
    }

    private int size() {
        return sheet.tree().at(pointer).size();
    }

    // A row that goes moves those below it to other places, so all are drawn anew.
    private void draw() {
        removeAll();
        sheet.forget(pointer);
        rows.removeAll();
        for (int i = 0; i < size(); i++) rows.add(row(i));
        if (size() > 0) add(rows);
        add = new Button(
                (isVowel(one) ? "Add an " : "Add a ") + one,
                new Glyph("plus"),
                click -> add(sheet.tree().addRow(pointer)));
        add(undo, sheet.place(pointer), new Div(add));
    }

    private Div row(int row) {
        var at = pointer + "/" + row;
        var words = new Div();
        words.addClassName("en-row-words");
        var content = new Div(new RecordForm(sheet, at, part.parts()), actions(row));
        content.addClassName("en-row-content");
        var details = new NativeDetails(words, content);
        details.addClassName("en-row");
        details.setOpen(open.contains(row));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) open.add(row);
            else open.remove(row);
        });
        say(words, row);
        sheet.listen(at, () -> say(words, row));
        return new Div(details, sheet.place(at));
    }

    private void say(Div words, int row) {
        var said = RowWords.of(part.parts(), sheet.tree().at(pointer + "/" + row));
        var number = new Span(Integer.toString(row + 1));
        number.addClassName("en-row-number");
        var when = new Span(said.when());
        when.addClassName("en-row-when");
        var comes = new Span(said.comes());
        comes.addClassName("en-row-comes");
        words.removeAll();
        words.add(number, when, comes);
    }

    private Div actions(int row) {
        var up = button(UP, row, () -> move(row, row - 1, UP));
        up.setEnabled(row > 0);
        var down = button(DOWN, row, () -> move(row, row + 1, DOWN));
        down.setEnabled(row < size() - 1);
        var copy = button("Copy", row, () -> add(sheet.tree().copyRow(pointer, row)));
        var remove = button("Remove", row, () -> remove(row));
        var actions = new Div(up, down, copy, remove);
        actions.addClassNames("en-actions", "en-row-actions");
        return actions;
    }

    private Button button(String verb, int row, SerializableRunnable act) {
        var button = new Button(verb, click -> act.run());
        button.addThemeNames("small", "tertiary");
        button.setAriaLabel(spoken(verb, row));
        return button;
    }

    private String spoken(String verb, int row) {
        return verb + ": " + one + " " + (row + 1);
    }

    private void move(int from, int to, String way) {
        sheet.tree().moveRow(pointer, from, to);
        boolean opened = open.contains(to);
        open.add(to);
        if (opened) open.add(from);
        else open.remove(from);
        again();
        int last = size() - 1;
        var next = to == 0 ? DOWN : to == last ? UP : way; // so that a row goes on by the same key
        within(this)
                .filter(each -> each instanceof Button button
                        && button.getAriaLabel()
                                .filter(spoken(next, to)::equals)
                                .isPresent())
                .findFirst()
                .ifPresent(button -> ((Button) button).focus());
    }

    private void add(int row) {
        shift(each -> each >= row ? each + 1 : each);
        open.add(row);
        again();
        var added = (Component) rows.getChildren().skip(row).findFirst().orElse(this);
        within(added)
                .filter(each -> each instanceof HasValidationProperties)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private void remove(int row) {
        var removed = sheet.tree().at(pointer + "/" + row);
        boolean opened = open.remove(row);
        sheet.tree().removeRow(pointer, row);
        shift(each -> each > row ? each - 1 : each);
        undo.offer("Removed " + one + " " + (row + 1), () -> {
            sheet.tree().insertRow(pointer, row, removed);
            shift(each -> each >= row ? each + 1 : each);
            if (opened) open.add(row);
            again();
        });
        again();
        // Whoever works by keyboard goes on where the row was.
        int next = Math.min(row, size() - 1);
        if (next < 0) add.focus();
        else at(next).ifPresent(details -> details.getSummary().getElement().callJsFunction("focus"));
    }

    private Optional<NativeDetails> at(int row) {
        return rows.getChildren()
                .skip(row)
                .findFirst()
                .flatMap(content -> content.getChildren().findFirst())
                .map(NativeDetails.class::cast);
    }

    private void shift(IntUnaryOperator place) {
        Set<Integer> shifted = open.stream().map(place::applyAsInt).collect(Collectors.toSet());
        open.clear();
        open.addAll(shifted);
    }

    private void again() {
        draw();
        sheet.changed();
        moved.run();
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(RowsForm::within));
    }
}
