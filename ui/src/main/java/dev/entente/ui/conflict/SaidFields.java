package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.conflict.Touch.Kind;
import dev.entente.conflict.Touch.Said;
import dev.entente.ui.kit.DayField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The fields of a piece of evidence: what was done, when, and what shows it. */
final class SaidFields {

    private static final int LONGEST = 2_000;

    private final Select<Kind> kind = new Select<>();
    private final DayField on = new DayField("When");
    private final TextArea words = new TextArea("What happened, and who was there");

    SaidFields(LocalDate today) {
        kind.setLabel("What shows it");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> each == null ? "" : ConflictWords.kind(each));
        kind.setValue(Kind.DISCOVERY);
        kind.setHelperText("The first dated discovery counts most");
        on.setMax(today);
        on.setRequiredIndicatorVisible(true);
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
    }

    Component[] fields() {
        return new Component[] {kind, on, words};
    }

    Map<String, Component> pointers(String at) {
        return Map.of(at + "/kind", kind, at + "/on", on, at + "/words", words);
    }

    boolean isEmpty() {
        return words.isEmpty() && on.isEmpty();
    }

    Said said() {
        return new Said(kind.getValue(), Objects.requireNonNullElse(on.getValue(), LocalDate.MAX), words.getValue());
    }
}
