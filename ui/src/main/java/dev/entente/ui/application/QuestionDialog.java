package dev.entente.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.application.Question;
import dev.entente.application.Question.Condition;
import dev.entente.application.Question.Type;
import dev.entente.partner.SearchTokens;
import dev.entente.ui.kit.Ask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One own question: what is asked, how it is answered, and after which answers it is asked. */
final class QuestionDialog {

    private static final int LONGEST_CODE = 40;

    private final List<Question> questions;
    private final int place;
    private final TextField words = new TextField("Question");
    private final TextField code = new TextField("Code");
    private final TextField help = new TextField("Help below it");
    private final Select<Type> type = new Select<>();
    private final TextArea choices = new TextArea("Choices");
    private final Checkbox required = new Checkbox("Needs an answer");
    private final Select<String> other = new Select<>();
    private final TextField isOneOf = new TextField("was answered by one of");
    private SerializableConsumer<Question> work = question -> {};

    /** For the question at a place; behind the last: a new one. */
    QuestionDialog(List<Question> questions, int place) {
        this.questions = List.copyOf(questions);
        this.place = place;
        describe();
        if (place < questions.size()) fill(questions.get(place));
    }

    private void describe() {
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(300);
        code.setMaxLength(LONGEST_CODE);
        code.setHelperText(
                "Conditions, profiles and the interface know it by this. Left out, it is made of the question");
        help.setMaxLength(300);
        type.setLabel("Answer");
        type.setItems(Type.values());
        type.setItemLabelGenerator(each -> each == null ? "" : words(each));
        type.setValue(Type.TEXT);
        type.addValueChangeListener(
                change -> choices.setVisible(change.getValue().isChosen()));
        choices.setHelperText("One on each line");
        choices.setMinRows(3);
        choices.setVisible(false);
        var earlier = new ArrayList<>(List.of("country", "types", "motions"));
        questions.subList(0, Math.min(place, questions.size())).forEach(each -> earlier.add(each.code()));
        other.setLabel("Asked only if");
        other.setEmptySelectionAllowed(true);
        other.setEmptySelectionCaption("Always asked");
        other.setItems(earlier);
        other.setItemLabelGenerator(this::label);
        other.addValueChangeListener(change -> isOneOf.setVisible(change.getValue() != null));
        isOneOf.setHelperText("With commas between: yes; or DE, AT; or reseller");
        isOneOf.setVisible(false);
    }

    private String label(@Nullable String known) {
        if (known == null) return "Always asked";
        return questions.stream()
                .filter(each -> each.code().equals(known))
                .map(Question::words)
                .findFirst()
                .orElse(known);
    }

    private void fill(Question question) {
        words.setValue(question.words());
        code.setValue(question.code());
        help.setValue(question.help() == null ? "" : question.help());
        type.setValue(question.type());
        choices.setValue(String.join("\n", question.choices()));
        required.setValue(question.required());
        var when = question.when();
        if (when == null) return;
        other.setValue(when.question());
        isOneOf.setValue(String.join(", ", when.isOneOf()));
    }

    static String words(Type type) {
        return switch (type) {
            case TEXT -> "In words";
            case NUMBER -> "A number";
            case ONE -> "One of several";
            case SEVERAL -> "Some of several";
            case YES_NO -> "Yes or no";
        };
    }

    QuestionDialog then(SerializableConsumer<Question> done) {
        work = done;
        return this;
    }

    void open() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("/questions/" + place + "/words", words);
        fields.put("/questions/" + place + "/code", code);
        fields.put("/questions/" + place + "/help", help);
        fields.put("/questions/" + place + "/choices", choices);
        fields.put("/questions/" + place + "/when/question", other);
        fields.put("/questions/" + place + "/when/isOneOf", isOneOf);
        boolean known = place < questions.size();
        new Ask(
                        known ? "Edit the question" : "Add a question",
                        known ? "Keep it" : "Add it",
                        words,
                        type,
                        choices,
                        required,
                        help,
                        other,
                        isOneOf,
                        code)
                .explaining(fields)
                .then(() -> {
                    var question = question();
                    question.refuseUnclear(place, questions.subList(0, Math.min(place, questions.size())));
                    work.accept(question);
                })
                .open();
    }

    private Question question() {
        var chosen = type.getValue();
        var about = other.getValue();
        return new Question(
                code.getValue().isBlank() ? made() : code.getValue().strip(),
                words.getValue(),
                help.getValue().isBlank() ? null : help.getValue().strip(),
                chosen,
                chosen.isChosen() ? parts(choices.getValue(), "\n") : List.of(),
                required.getValue(),
                about == null ? null : new Condition(about, parts(isOneOf.getValue(), ",")));
    }

    /** "How many engineers?" becomes how-many-engineers. */
    private String made() {
        var made =
                SearchTokens.key(words.getValue()).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+", "");
        return made.substring(0, Math.min(made.length(), LONGEST_CODE)).replaceAll("-+$", "");
    }

    static List<String> parts(String typed, String between) {
        return Arrays.stream(typed.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
