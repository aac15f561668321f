package dev.entente.ui.application;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.application.Question;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One own question as a field: what is asked, and the answer as the form knows it. */
final class QuestionField implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4_000;
    private static final Map<String, String> WORDS = Map.of("yes", "Yes", "no", "No");

    private final String code;
    private final Component field;
    private final SerializableSupplier<List<String>> answer;
    private final SerializableConsumer<List<String>> fill;

    private QuestionField(
            Question question,
            AbstractField<?, ?> field,
            SerializableSupplier<List<String>> answer,
            SerializableConsumer<List<String>> fill) {
        this.code = question.code();
        this.field = field;
        this.answer = answer;
        this.fill = fill;
        field.setRequiredIndicatorVisible(question.required());
        if (question.help() != null && field instanceof HasHelper helped) helped.setHelperText(question.help());
    }

    static QuestionField of(Question question, SerializableRunnable changed) {
        return switch (question.type()) {
            case TEXT -> text(question, changed);
            case NUMBER -> number(question, changed);
            case ONE -> one(question, question.choices(), changed);
            case YES_NO -> one(question, question.possible(), changed);
            case SEVERAL -> several(question, changed);
        };
    }

    private static QuestionField text(Question question, SerializableRunnable changed) {
        var field = new TextArea(question.words());
        field.setMaxLength(LONGEST);
        field.setMinRows(2);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.addValueChangeListener(change -> changed.run());
        return new QuestionField(
                question, field, () -> listed(field), said -> field.setValue(said.isEmpty() ? "" : said.getFirst()));
    }

    private static QuestionField number(Question question, SerializableRunnable changed) {
        var field = new TextField(question.words());
        field.getElement().setAttribute("inputmode", "decimal");
        field.setMaxLength(20);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> changed.run());
        return new QuestionField(
                question, field, () -> listed(field), said -> field.setValue(said.isEmpty() ? "" : said.getFirst()));
    }

    private static List<String> listed(HasValue<?, String> field) {
        return field.getValue().isBlank() ? List.of() : List.of(field.getValue().strip());
    }

    private static QuestionField one(Question question, List<String> choices, SerializableRunnable changed) {
        var field = new RadioButtonGroup<String>(question.words());
        field.setItems(choices);
        field.setItemLabelGenerator(choice -> WORDS.getOrDefault(choice, choice));
        field.setManualValidation(true);
        field.addValueChangeListener(change -> changed.run());
        return new QuestionField(
                question,
                field,
                () -> field.isEmpty() ? List.of() : List.of(field.getValue()),
                said -> field.setValue(said.isEmpty() ? null : said.getFirst()));
    }

    private static QuestionField several(Question question, SerializableRunnable changed) {
        var field = new CheckboxGroup<String>(question.words());
        field.setItems(question.choices());
        field.setManualValidation(true);
        field.addValueChangeListener(change -> changed.run());
        return new QuestionField(
                question,
                field,
                () -> question.choices().stream()
                        .filter(field.getValue()::contains)
                        .toList(),
                said -> field.setValue(known(question.choices(), said)));
    }

    private static Set<String> known(List<String> choices, List<String> said) {
        var known = new LinkedHashSet<>(said);
        known.retainAll(choices);
        return known;
    }

    String code() {
        return code;
    }

    Component field() {
        return field;
    }

    List<String> answer() {
        return answer.get();
    }

    void fill(List<String> said) {
        fill.accept(said);
    }
}
