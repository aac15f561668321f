package dev.entente.ui.template;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.template.TemplateKind;
import dev.entente.template.TemplatePermissions;
import dev.entente.template.WordingMessages;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offers the messages that are written again and again where somebody writes one. */
@Dependent
public class Letters {

    @Inject
    WordingMessages wording;

    @Inject
    Visit visit;

    /** What is chosen, as people know it. */
    public record Letter(String code, String label) implements Serializable {}

    /** Puts a message about a record into a field once it is chosen; nothing where there is none to choose. */
    public Optional<Select<Letter>> any(String about, UUID record, TextArea field) {
        return choice(letters(about, false), record, field);
    }

    /** The same of those that the tenant has added, where the usual one stands in the field already. */
    public Optional<Select<Letter>> own(String about, UUID record, TextArea field) {
        return choice(letters(about, true), record, field);
    }

    private List<Letter> letters(String about, boolean ownAlone) {
        if (!visit.may(TemplatePermissions.WORD)) return List.of();
        return wording.about(about).stream()
                .map(WordingMessages.Worded::kind)
                .filter(kind -> !ownAlone || kind.isOwn())
                .map(Letters::letter)
                .toList();
    }

    private static Letter letter(TemplateKind kind) {
        return new Letter(kind.code(), kind.label());
    }

    private Optional<Select<Letter>> choice(List<Letter> letters, UUID record, TextArea field) {
        if (letters.isEmpty()) return Optional.empty();
        var choice = new Select<Letter>();
        choice.setLabel("Begin with a message");
        choice.setItems(letters);
        choice.setItemLabelGenerator(each -> each == null ? "" : each.label());
        var untouched = new String[] {field.getValue()};
        choice.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen == null) return;
            var words = wording.preview(chosen.code(), null, record);
            // What somebody typed stays: only words that stood there by themselves are replaced.
            var typed = field.getValue().strip();
            field.setValue(typed.isEmpty() || typed.equals(untouched[0].strip()) ? words : typed + "\n\n" + words);
            untouched[0] = field.getValue();
            choice.clear();
        });
        return Optional.of(choice);
    }
}
