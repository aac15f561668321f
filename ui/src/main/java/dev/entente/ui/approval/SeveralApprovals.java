package dev.entente.ui.approval;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import dev.entente.approval.DecidingMany;
import dev.entente.approval.DecidingMany.Decided;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Approves or declines several of those that wait for whoever looks; what cannot be decided is said, and keeps no other. */
final class SeveralApprovals {

    private final ApprovalBook book;
    private final SerializableBiConsumer<Tone, String> done;

    SeveralApprovals(ApprovalBook book, SerializableBiConsumer<Tone, String> done) {
        this.book = book;
        this.done = done;
    }

    void open() {
        var waiting = book.waiting(0, DecidingMany.MOST);
        if (waiting.isEmpty()) {
            done.accept(Tone.INFO, "Nothing waits for you");
            return;
        }
        var byId =
                waiting.stream().collect(Collectors.toMap(row -> row.request().id(), Function.identity()));
        var chosen = new CheckboxGroup<UUID>("Requests");
        chosen.setItems(waiting.stream().map(row -> row.request().id()).toList());
        chosen.setItemLabelGenerator(id -> words(byId, id));
        chosen.addClassName("en-tall");
        var decision = new RadioButtonGroup<Boolean>("What becomes of them");
        decision.setItems(true, false);
        decision.setItemLabelGenerator(yes -> yes ? "Approve" : "Decline");
        decision.setValue(true);
        var words = new TextField("Remark");
        words.setMaxLength(500);
        words.setManualValidation(true);
        explain(words, true);
        decision.addValueChangeListener(change -> explain(words, change.getValue()));
        var hint = new Paragraph("Those that you have looked at. Each is decided by itself.");
        hint.addClassName("en-muted");
        new Ask("Decide several", "Decide them", hint, chosen, decision, words)
                .wide()
                .explaining(Map.of("/ids", chosen, "/because", words, "/words", words))
                .then(() -> tell(decide(List.copyOf(chosen.getValue()), decision.getValue(), words.getValue())))
                .open();
    }

    private static void explain(TextField words, boolean approves) {
        words.setLabel(approves ? "A remark for the others" : "Why");
        words.setHelperText(approves ? "Optional. Whoever asked does not see it" : "Whoever asked reads it");
        words.setRequiredIndicatorVisible(!approves);
    }

    private static String words(Map<UUID, Asked> byId, UUID id) {
        var row = byId.get(id);
        return row == null ? "" : row.quiet() + ": " + row.request().title();
    }

    private List<Decided> decide(List<UUID> ids, boolean approves, String words) {
        return approves ? book.many().approve(ids, words) : book.many().decline(ids, words);
    }

    private void tell(List<Decided> decided) {
        var kept = decided.stream().filter(each -> each.problem() != null).toList();
        var words = (decided.size() - kept.size()) + " of " + decided.size() + " decided";
        var why = kept.stream()
                .map(Decided::problem)
                .map(problem -> problem == null ? "" : problem.kind().title())
                .distinct()
                .collect(Collectors.joining(". "));
        done.accept(kept.isEmpty() ? Tone.GOOD : Tone.WARN, why.isEmpty() ? words : words + ". " + why);
    }
}
