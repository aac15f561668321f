package dev.entente.ui.drafting;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.drafting.DraftPage;
import dev.entente.drafting.ProgramDraft.State;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Sentences;
import dev.entente.ui.program.ProgramsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The head of a draft with its next step: ask, decide, publish, discard. */
final class DraftHeader {

    private final DraftDesk desk;
    private final DraftPage page;
    private final SerializableRunnable again;

    DraftHeader(DraftDesk desk, DraftPage page, SerializableRunnable again) {
        this.desk = desk;
        this.page = page;
        this.again = again;
    }

    PageHeader header() {
        var draft = page.draft();
        var quiet = Format.word(DraftWords.origin(draft)) + " \u00b7 last changed " + desk.when(draft.changedAt())
                + " by " + desk.who(page, draft.changedBy());
        return new PageHeader(draft.name(), quiet, actions().toArray(Component[]::new))
                .backTo("Programs", ProgramsView.class)
                .status(DraftWords.badge(draft));
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        var state = page.draft().state();
        if (!state.isOpen()) return actions;
        if (state == State.REVIEW && page.mayDecide() && desk.mayPublish()) {
            actions.add(new Button("Send back", click -> sendBack()));
            actions.add(primary("Approve", click -> approve()));
            return actions;
        }
        actions.add(new Button("Discard", click -> discard()));
        boolean mayPublish = desk.mayPublish() && page.wrong().isEmpty() && !page.isBehind();
        boolean isReady = state == State.APPROVED || !page.required();
        if (state == State.DRAFT && page.wrong().isEmpty())
            actions.add(
                    isReady && mayPublish
                            ? new Button("Ask for a review", click -> ask())
                            : primary("Ask for a review", click -> ask()));
        if (isReady && mayPublish) actions.add(primary("Publish", click -> publish()));
        return actions;
    }

    private static Button primary(String verb, ComponentEventListener<ClickEvent<Button>> work) {
        var button = new Button(verb, work);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void ask() {
        var text = text("What is to be looked at");
        question(
                "Ask for a review",
                "Ask for a review",
                "/text",
                text,
                () -> desk.deciding.ask(page.draft().id(), page.draft().revision(), text.getValue()));
    }

    private void approve() {
        var text = text("Your word with it");
        question(
                "Approve the draft",
                "Approve",
                "/text",
                text,
                () -> desk.deciding.approve(page.draft().id(), page.draft().revision(), text.getValue()));
    }

    private void sendBack() {
        var because = text("What is to be changed");
        because.setRequiredIndicatorVisible(true);
        question(
                "Send the draft back",
                "Send back",
                "/because",
                because,
                () -> desk.deciding.sendBack(page.draft().id(), page.draft().revision(), because.getValue()));
    }

    private void discard() {
        new Ask(
                        "Discard the draft?",
                        "Discard the draft",
                        new Paragraph("It stays to be read, and is worked on no more."))
                .then(() -> {
                    desk.writing.discard(page.draft().id(), page.draft().revision());
                    again.run();
                })
                .open();
    }

    private void publish() {
        var from = new DayField("In force from");
        from.setHelperText("Leave it empty for the day that the file says");
        from.setClearButtonVisible(true);
        var word = new TextField("Why it is meant like this");
        word.setMaxLength(500);
        word.setVisible(!page.warnings().isEmpty());
        word.setRequiredIndicatorVisible(true);
        var words = new Paragraph(
                "A published version never changes. Partners in the program are told what changes for them.");
        words.addClassName("en-muted");
        new Ask("Publish the draft", "Publish", words, Sentences.list(page.changes()), from, word)
                .wide()
                .explaining(Map.of("/from", from, "/word", word))
                .then(() -> {
                    desk.deciding.publish(
                            page.draft().id(),
                            page.draft().revision(),
                            from.getValue(),
                            word.isVisible() ? word.getValue() : null);
                    again.run();
                })
                .open();
    }

    private void question(String title, String verb, String pointer, TextArea text, SerializableRunnable work) {
        new Ask(title, verb, text)
                .explaining(Map.of(pointer, text))
                .then(() -> {
                    work.run();
                    again.run();
                })
                .open();
    }

    private static TextArea text(String label) {
        var text = new TextArea(label);
        text.setMaxLength(2_000);
        text.setWidthFull();
        return text;
    }
}
