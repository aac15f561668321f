package dev.entente.ui.approval;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.approval.DecidingMany;
import dev.entente.approval.DecidingMany.Decided;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Approves or declines several of those that wait for whoever looks; what cannot be decided is said, and keeps no other. */
final class SeveralApprovals {

    private final ApprovalBook book;
    private final SerializableConsumer<Notice> done;

    SeveralApprovals(ApprovalBook book, SerializableConsumer<Notice> done) {
        this.book = book;
        this.done = done;
    }

    void open() {
        var waiting = book.waiting(0, DecidingMany.MOST);
        if (waiting.isEmpty()) {
            done.accept(new Notice(Tone.INFO, "Nothing waits for you", ""));
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
                .then(() -> tell(byId, decide(List.copyOf(chosen.getValue()), decision.getValue(), words.getValue())))
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

    private void tell(Map<UUID, Asked> byId, List<Decided> decided) {
        var kept = new LinkedHashMap<String, List<String>>();
        for (var each : decided) {
            var problem = each.problem();
            var row = byId.get(each.id());
            if (problem != null && row != null)
                kept.computeIfAbsent(problem.kind().title() + ". " + problem.detail(), _ -> new ArrayList<>())
                        .add(row.request().number());
        }
        long done = decided.stream().filter(each -> each.problem() == null).count();
        var notice =
                new Notice(kept.isEmpty() ? Tone.GOOD : Tone.WARN, done + " of " + decided.size() + " decided", "");
        if (!kept.isEmpty())
            notice.resting(kept.entrySet().stream()
                    .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
                    .toArray(String[]::new));
        this.done.accept(notice);
    }
}
