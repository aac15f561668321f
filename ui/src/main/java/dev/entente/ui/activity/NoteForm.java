package dev.entente.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.activity.Activity.Kind;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Refusals;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down what was said or done, in place, and says who will read it before it is sent. */
public final class NoteForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4_000;

    /** What happens with the words. */
    @FunctionalInterface
    public interface Record extends Serializable {
        void note(Kind kind, String words, boolean shared);
    }

    private final Record record;
    private final TextArea words = new TextArea();
    private final Select<Kind> kind = new Select<>();
    private final Checkbox shared = new Checkbox("Share with the partner");
    private final Div answer = new Div();

    /** With a choice who reads it, where there is one. */
    public NoteForm(boolean maySay, Record record) {
        this.record = record;
        words.setAriaLabel("What was said or done");
        words.setPlaceholder("Write down what was said or done");
        words.setMaxLength(LONGEST);
        words.setMinRows(2);
        words.setMaxRows(10);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        kind.setAriaLabel("Kind");
        var kinds = new ArrayList<>(List.of(Kind.NOTE, Kind.MEETING, Kind.CALL, Kind.MAIL));
        if (maySay) kinds.addAll(Kind.SIGNALS); // the vendor's, of a partner
        kind.setItems(kinds);
        kind.setItemLabelGenerator(Kind::words);
        kind.setValue(Kind.NOTE);
        kind.addClassName("en-note-kind");
        shared.setVisible(maySay);
        var send = new Button("Add to the timeline", click -> send());
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words);
        var row = new Div(kind, shared, send);
        row.addClassName("en-note-row");
        addClassName("en-note");
        add(answer, words, row);
    }

    /** With something above the words that helps to find them. */
    public NoteForm helped(Component help) {
        addComponentAtIndex(1, help);
        return this;
    }

    /** Where the words are written. */
    public TextArea field() {
        return words;
    }

    private void send() {
        answer.removeAll();
        Refusals.clear(List.of(words));
        try {
            record.note(kind.getValue(), words.getValue(), shared.getValue());
            words.clear();
        } catch (Problem problem) {
            Refusals.show(problem, Map.of("/words", words), answer);
        }
    }
}
