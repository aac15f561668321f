package dev.entente.ui.level;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.level.DecidingLevels.Accepted;
import dev.entente.level.LevelProposal;
import dev.entente.level.ListingProposals.Row;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people do with a proposal: accept it, decline it, put it off, appeal, answer. */
final class LevelActs {

    private static final int LONGEST = 500;
    private static final int LONGEST_APPEAL = 2_000;

    private final LevelDesk desk;

    LevelActs(LevelDesk desk) {
        this.desk = desk;
    }

    /** The buttons of the side that decides. */
    Component actions(Row row, SerializableRunnable changed) {
        var actions = new Div();
        actions.addClassName("en-actions");
        var proposal = row.proposal();
        if (!desk.decides()) return actions;
        if (proposal.isAppealed()) actions.add(primary("Answer the appeal", () -> answer(row, changed)));
        if (proposal.isOpen()) {
            var accept = new Button("Accept", click -> accept(row, changed));
            if (!proposal.isAppealed()) accept.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(accept, new Button("Decline", click -> decline(row, changed)));
            if (proposal.postponeUntil().isAfter(desk.today().day()))
                actions.add(new Button("Put off", click -> postpone(row, changed)));
        }
        return actions;
    }

    private void accept(Row row, SerializableRunnable changed) {
        var proposal = row.proposal();
        var today = desk.today().day();
        var soonest = proposal.isPromotion() || proposal.earliestOn().isAfter(today) ? proposal.earliestOn() : today;
        var from = new DayField("From");
        from.setValue(soonest);
        from.setHelperText(
                proposal.isPromotion()
                        ? "Invoices of this day and later are worked out with it"
                        : "The partner has time to recover until "
                                + Format.user().day(proposal.earliestOn()));
        var message = message();
        new Ask(LevelWords.move(row) + " for " + row.partner(), "Accept", from, message)
                .explaining(Map.of("/from", from, "/message", message))
                .then(() -> {
                    var word = message.getValue().isBlank() ? null : message.getValue();
                    desk.deciding.accept(proposal.id(), proposal.revision(), from.getValue(), word);
                    changed.run();
                })
                .open();
    }

    private void decline(Row row, SerializableRunnable changed) {
        var proposal = row.proposal();
        var reason = reason("The partner reads it, and so does the audit trail");
        var message = message();
        new Ask("Decline: " + LevelWords.move(row) + " for " + row.partner(), "Decline", reason, message)
                .explaining(Map.of("/reason", reason, "/message", message))
                .then(() -> {
                    var word = message.getValue().isBlank() ? null : message.getValue();
                    desk.deciding.decline(proposal.id(), proposal.revision(), reason.getValue(), word);
                    changed.run();
                })
                .open();
    }

    private void postpone(Row row, SerializableRunnable changed) {
        var proposal = row.proposal();
        var until = new DayField("Look again on");
        until.setValue(proposal.postponeUntil());
        until.setHelperText("The figures of that day decide. The program allows it until "
                + Format.user().day(proposal.postponeUntil()));
        var reason = reason("Why it waits");
        new Ask("Put off: " + LevelWords.move(row), "Put off", until, reason)
                .explaining(Map.of("/until", until, "/reason", reason))
                .then(() -> {
                    var day = until.getValue() == null ? proposal.postponeUntil() : until.getValue();
                    desk.deciding.postpone(proposal.id(), proposal.revision(), day, reason.getValue());
                    changed.run();
                })
                .open();
    }

    private void answer(Row row, SerializableRunnable changed) {
        var quote = new Paragraph(Objects.requireNonNullElse(row.proposal().appeal(), ""));
        quote.addClassName("en-lines-kept");
        var granted = new RadioButtonGroup<Boolean>("Answer");
        granted.setItems(false, true);
        granted.setItemLabelGenerator(yes -> yes ? "Grant it: " + wish(row) : "Keep the decision");
        granted.setValue(false);
        var text = longText("What the partner is told");
        new Ask("Answer " + row.partner(), "Send answer", quote, granted, text)
                .explaining(Map.of("/text", text))
                .then(() -> {
                    desk.appealing.answer(row.proposal().id(), granted.getValue(), text.getValue());
                    changed.run();
                })
                .open();
    }

    private static String wish(Row row) {
        return row.proposal().isPromotion()
                ? row.partner() + " becomes " + row.to()
                : row.partner() + " stays " + row.from();
    }

    /** The partner's side: once, against what was decided. */
    void appeal(LevelProposal proposal, String about, SerializableRunnable changed) {
        var text = longText("What speaks against it");
        text.setHelperText("Your partner manager reads it and answers once");
        new Ask("Appeal: " + about, "Send appeal", text)
                .explaining(Map.of("/text", text))
                .then(() -> {
                    desk.appealing.appeal(proposal.id(), text.getValue());
                    changed.run();
                })
                .open();
    }

    /** All that are shown, each with its day; those that are unticked stay open. */
    void acceptAll(List<Row> rows, SerializableConsumer<String> done) {
        var byId = rows.stream().collect(Collectors.toMap(row -> row.proposal().id(), row -> row));
        var preview = new LinkedHashMap<UUID, Accepted>();
        desk.deciding
                .preview(List.copyOf(byId.keySet()))
                .forEach(each -> preview.put(each.proposal().id(), each));
        var chosen = new CheckboxGroup<UUID>("Becomes");
        chosen.setItems(preview.keySet());
        chosen.setItemLabelGenerator(
                id -> words(Objects.requireNonNull(byId.get(id)), Objects.requireNonNull(preview.get(id))));
        chosen.setValue(preview.keySet());
        chosen.addClassName("en-tall");
        var words = new Paragraph("Each from the day that stands beside it. Sales since then are worked out again.");
        words.addClassName("en-muted");
        new Ask(
                        "Accept " + preview.size() + (preview.size() == 1 ? " proposal" : " proposals"),
                        "Accept",
                        words,
                        chosen)
                .wide()
                .explaining(Map.of("/ids", chosen))
                .then(() -> {
                    var outcomes = desk.deciding.acceptAll(List.copyOf(chosen.getValue()));
                    long taken = outcomes.stream()
                            .filter(each -> each.accepted() != null)
                            .count();
                    done.accept(taken + " of " + outcomes.size() + " accepted");
                })
                .open();
    }

    private static String words(Row row, Accepted accepted) {
        return row.partner() + ": " + LevelWords.move(row) + " from "
                + Format.user().day(accepted.from());
    }

    static Button primary(String text, SerializableRunnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static TextField reason(String help) {
        var reason = new TextField("Reason");
        reason.setHelperText(help);
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }

    private static TextField message() {
        var message = new TextField("A word to the partner");
        message.setMaxLength(LONGEST);
        return message;
    }

    private static TextArea longText(String label) {
        var text = new TextArea(label);
        text.setMaxLength(LONGEST_APPEAL);
        text.setRequiredIndicatorVisible(true);
        return text;
    }
}
