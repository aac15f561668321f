package dev.entente.ui.terms;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.plugin.ConditionText;
import dev.entente.plugin.ConditionText.Read;
import dev.entente.plugin.ConditionText.Unclear;
import dev.entente.ui.terms.FormPart.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A condition as one line of text. What cannot be read stays in the draft as it was typed, and says which column is to blame;
 * what begins like an entry of a program file is read as one.
 */
final class ConditionLine extends TextArea {

    private static final long serialVersionUID = 1L;
    private static final String EXAMPLE = "Such as: tier in (gold, platinum) and line net >= 50,000 EUR";

    private final Sheet sheet;
    private final String pointer;

    ConditionLine(Sheet sheet, FormPart part, String pointer) {
        super(part.label());
        this.sheet = sheet;
        this.pointer = pointer;
        setRequiredIndicatorVisible(!part.optional());
        setHelperText(part.help().isEmpty() ? EXAMPLE : part.help() + " " + EXAMPLE);
        setMaxLength(ConditionText.LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addClassName("en-written-field");
        setValue(shown(sheet.tree().at(pointer)));
        sheet.reads(pointer, wrong(getValue()));
        addValueChangeListener(change -> put(change.getValue()));
        sheet.field(pointer, this);
    }

    private static String shown(JsonNode written) {
        return ConditionText.print(written).orElseGet(() -> Typed.shown(Kind.WRITTEN, written));
    }

    private void put(String text) {
        sheet.reads(pointer, wrong(text));
        sheet.put(pointer, typed(text));
    }

    private static @Nullable JsonNode typed(String text) {
        if (text.isBlank() || isEntry(text)) return Typed.typed(Kind.WRITTEN, text);
        return ConditionText.read(text) instanceof Read(var condition)
                ? condition
                : JsonNodeFactory.instance.stringNode(text);
    }

    /** Why it cannot be read; null where it can. */
    private static @Nullable String wrong(String text) {
        if (text.isBlank()) return null;
        if (isEntry(text)) return Typed.unreadable(text);
        return ConditionText.read(text) instanceof Unclear unclear ? unclear.sentence() : null;
    }

    private static boolean isEntry(String text) {
        return text.stripLeading().startsWith("{");
    }
}
