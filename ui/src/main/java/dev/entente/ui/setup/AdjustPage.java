package dev.entente.ui.setup;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Problem;
import dev.entente.program.Adjustment;
import dev.entente.program.Draft;
import dev.entente.program.Figure;
import dev.entente.starter.ReadingStarters;
import dev.entente.starter.SettingUp;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.starter.Starter.Opened;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a starter means: its names and figures in fields, and beside them examples that follow every change. */
final class AdjustPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReadingStarters starters;
    private final transient SettingUp setting;
    private final String starter;
    private final TextField name = new TextField("Name of the program");
    private final DayField from = new DayField("In force from");
    private final ComboBox<String> unit = new ComboBox<>("Currency");
    private final Map<String, TextField> figures = new LinkedHashMap<>();
    private final Map<String, Component> fields = new HashMap<>();
    private final ExampleList examples = new ExampleList();
    private final Div answer = new Div();

    AdjustPage(ReadingStarters starters, SettingUp setting, State state, SerializableRunnable done) {
        this.starters = starters;
        this.setting = setting;
        this.starter = Objects.requireNonNull(state.starter());
        var opened = starters.preview(starter, state.adjustment());
        fill(opened.draft());
        examples.show(opened.examples());
        var form = new Div(answer, name, pair(from, unit), rates());
        form.addClassName("en-form");
        form.add(new Moves("Continue", () -> keep(done), () -> keepNothing(done)));
        var hint = new Paragraph("Worked out with the figures beside, to the cent.");
        hint.addClassName("en-muted");
        var columns = new Div(
                column(new Panel(opened.starter().title(), form)),
                column(new Panel("What typical sales come to", hint, examples)));
        columns.addClassName("en-columns");
        add(columns);
    }

    private void fill(Draft draft) {
        name.setValue(draft.name());
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        from.setValue(draft.from());
        from.setRequiredIndicatorVisible(true);
        var counted = draft.unit();
        unit.setVisible(counted != null);
        unit.setItems(Currencies.codes());
        if (counted != null) unit.setValue(counted.code());
        fields.putAll(Map.of("/name", name, "/from", from, "/unit", unit));
        draft.figures().forEach(figure -> figures.put(figure.pointer(), field(figure)));
        fields.putAll(figures);
        for (var field : List.<AbstractField<?, ?>>of(name, from, unit))
            field.addValueChangeListener(change -> preview());
    }

    private TextField field(Figure figure) {
        var field = new TextField(figure.label());
        field.setValue(figure.value());
        var counted = figure.unit();
        field.setSuffixComponent(new Span(counted == null ? "%" : counted.code()));
        field.setMaxLength(40);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setAttribute("inputmode", "decimal");
        field.addClassName("en-number-field");
        field.addValueChangeListener(change -> preview());
        return field;
    }

    private Div rates() {
        var grid = new Div();
        grid.addClassName("en-pairs");
        figures.values().forEach(grid::add);
        return grid;
    }

    private void preview() {
        Refusals.clear(fields.values());
        answer.removeAll();
        try {
            Opened opened = starters.preview(starter, adjustment());
            examples.show(opened.examples());
            opened.draft().figures().stream()
                    .filter(figure -> figure.unit() != null && figures.containsKey(figure.pointer()))
                    .forEach(figure -> Objects.requireNonNull(figures.get(figure.pointer()))
                            .setSuffixComponent(new Span(figure.unit().code())));
        } catch (Problem problem) {
            Refusals.mark(problem, fields, answer);
        }
    }

    private void keep(SerializableRunnable done) {
        Refusals.clear(fields.values());
        answer.removeAll();
        try {
            setting.adjust(adjustment());
            done.run();
        } catch (Problem problem) {
            Refusals.show(problem, fields, answer);
        }
    }

    private void keepNothing(SerializableRunnable done) {
        setting.go(Step.PUBLISH);
        done.run();
    }

    /** All that the fields say; an empty day keeps the one that the starter has. */
    private Adjustment adjustment() {
        var counted = unit.isVisible() ? Objects.requireNonNullElse(unit.getValue(), "") : null;
        return new Adjustment(name.getValue(), from.getValue(), counted, values());
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        figures.forEach((pointer, field) -> values.put(pointer, field.getValue()));
        return values;
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }

    private static Div column(Component... content) {
        var column = new Div(content);
        column.addClassName("en-column");
        return column;
    }
}
