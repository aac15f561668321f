package dev.entente.ui.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.problem.Problem;
import dev.entente.template.WordingMessages;
import dev.entente.template.WordingMessages.Worded;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.template.Trials.Trial;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a message, what can stand in them, and what they say with a real record while one types. */
final class WordingForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 600;
    private static final int LONGEST = 2_000;

    private final transient WordingMessages wording;
    private final transient Trials trials;
    private transient Worded worded;
    private final TextArea text = new TextArea("Words");
    private final Div stands = new Div();
    private final Select<Trial> trial = new Select<>();
    private final Paragraph preview = new Paragraph();
    // Of the record that is chosen: they take a while to be worked out, and only the words change while one types.
    private transient @Nullable Map<String, String> values;

    WordingForm(WordingMessages wording, Trials trials, Worded worded) {
        this.wording = wording;
        this.trials = trials;
        this.worded = worded;
        addClassName("en-form");
        text.setValue(worded.text());
        text.setMaxLength(LONGEST);
        text.setMinRows(6);
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> preview());
        trial.setItemLabelGenerator(each -> each == null ? "" : each.words());
        trial.addValueChangeListener(change -> {
            values = null;
            preview();
        });
        preview.addClassNames("en-quote", "en-letter");
        preview.getElement().setAttribute("aria-live", "polite");
        add(text, stands, trial, preview);
        about(worded);
    }

    /** Says what can stand in it, and shows it with what it is about; what was typed stays. */
    void about(Worded other) {
        worded = other;
        var facts = new Facts();
        other.kind().placeholders().forEach(each -> facts.fact("{" + each.name() + "}", each.words()));
        stands.removeAll();
        stands.add(facts);
        var records = trials.latest(other.kind().records());
        trial.setLabel("How it reads for a " + other.kind().records());
        trial.setItems(records);
        trial.setVisible(!records.isEmpty());
        values = null;
        records.stream().findFirst().ifPresent(trial::setValue);
        preview();
    }

    TextArea text() {
        return text;
    }

    private void preview() {
        var chosen = trial.getValue();
        if (chosen == null || text.isEmpty()) {
            preview.setText("");
            text.setInvalid(false);
            return;
        }
        try {
            text.setInvalid(false);
            var kind = worded.kind();
            if (values == null) values = wording.values(kind, chosen.id());
            preview.setText(wording.filled(kind, text.getValue(), values));
        } catch (Problem problem) {
            text.setErrorMessage(problem.detail());
            text.setInvalid(true);
        }
    }
}
