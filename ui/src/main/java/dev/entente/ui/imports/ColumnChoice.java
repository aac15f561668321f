package dev.entente.ui.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.imports.Field;
import dev.entente.imports.ImportBatch;
import dev.entente.imports.Mapping;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One field: the column that it is, with what stands in it; or what it is in every row. */
final class ColumnChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final Field field;
    private final List<List<String>> sample;
    private final ComboBox<Integer> column;
    private final TextField constant = new TextField();
    private final Span values = new Span();
    private final boolean important;

    ColumnChoice(Field field, ImportBatch batch, Mapping mapping) {
        this.field = field;
        this.sample = batch.sample();
        var header = batch.header();
        column = new ComboBox<>(field.label());
        column.setItems(IntStream.range(0, header.size()).boxed().toList());
        column.setItemLabelGenerator(
                place -> header.get(place).isEmpty() ? "Column " + (place + 1) : header.get(place));
        column.setPlaceholder("Not in the file");
        column.setClearButtonVisible(true);
        column.setHelperText(field.says());
        column.setRequiredIndicatorVisible(field.required());
        column.setValue(mapping.columns().get(field.code()));
        column.addValueChangeListener(change -> show());
        constant.setLabel(field.label() + ", the same in every row");
        constant.setMaxLength(200);
        constant.setPlaceholder(field.example());
        constant.setValue(mapping.constants().getOrDefault(field.code(), ""));
        important = field.required() || column.getValue() != null || !constant.isEmpty();
        values.addClassNames("en-muted", "en-wrap");
        addClassName("en-mapping-row");
        add(column, values, constant);
        show();
    }

    private void show() {
        var place = column.getValue();
        constant.setVisible(place == null);
        values.setVisible(place != null);
        if (place == null) return;
        var seen = sample.stream()
                .map(row -> place < row.size() ? row.get(place) : "")
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" \u00b7 "));
        values.setText(seen.isEmpty() ? "Empty in the first rows" : seen);
    }

    /** Needed, or found. */
    boolean isImportant() {
        return important;
    }

    Field field() {
        return field;
    }

    void say(Map<String, Integer> columns, Map<String, String> constants) {
        var place = column.getValue();
        if (place != null) columns.put(field.code(), place);
        else if (!constant.getValue().isBlank())
            constants.put(field.code(), constant.getValue().strip());
    }

    void refuse(String words) {
        column.setErrorMessage(words);
        column.setInvalid(true);
    }

    boolean isRefused() {
        return column.isInvalid();
    }

    void focus() {
        column.focus();
    }

    void clear() {
        column.setInvalid(false);
    }
}
