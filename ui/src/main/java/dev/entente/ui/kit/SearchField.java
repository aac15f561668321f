package dev.entente.ui.kit;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

/** What is searched for in a list; it answers while one types. */
public final class SearchField extends TextField {

    private static final long serialVersionUID = 1L;

    /** The words say what is searched. */
    public SearchField(String words, SerializableRunnable changed) {
        this();
        say(words);
        whenChanged(changed);
    }

    SearchField() {
        addClassName("en-search-field");
        setPrefixComponent(new Glyph("search"));
        setClearButtonVisible(true);
        setMaxLength(100);
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** The words say what is searched. */
    void say(String words) {
        setPlaceholder(words);
        setAriaLabel(words);
    }

    /** Empty where nothing is searched for just now. */
    public String text() {
        return getValue().strip();
    }

    /** Says when something else is searched for. */
    public void whenChanged(SerializableRunnable changed) {
        addValueChangeListener(change -> changed.run());
    }
}
